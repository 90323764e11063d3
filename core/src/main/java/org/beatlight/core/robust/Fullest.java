package org.beatlight.core.robust;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** Which parts of the ground have the greatest values, up to a share of it. */
final class Fullest {
  private Fullest() {}

  /** Refuses what is no share of the ground. */
  static void requireShare(double groundShare) {
    if (!(groundShare > 0 && groundShare < 1)) { // the negation also rejects NaN
      throw new IllegalArgumentException(
          "expected a share of the ground between 0 and 1, got " + groundShare);
    }
  }

  /**
   * Returns the least value above 0 at which the parts of that value and above cover no more than
   * is asked for; infinite where there is none. So parts of one value are taken together or not at
   * all.
   *
   * @param values of each part; NaN takes it out
   * @param spots how many each part covers
   */
  static double least(double[] values, IntUnaryOperator spots, double mostSpots) {
    double[] ascending = Arrays.stream(values).filter(value -> value > 0).sorted().toArray();
    int low = 0;
    int high = ascending.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (covered(values, spots, ascending[middle]) <= mostSpots) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low < ascending.length ? ascending[low] : Double.POSITIVE_INFINITY;
  }

  private static long covered(double[] values, IntUnaryOperator spots, double least) {
    long covered = 0;
    for (int i = 0; i < values.length; i++) {
      covered += values[i] >= least ? spots.applyAsInt(i) : 0;
    }
    return covered;
  }
}
