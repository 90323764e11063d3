package org.beatlight.core.hotspot;

import java.util.Arrays;

/** Sums that are the same to the last bit whatever the order of the rows. */
final class OrderFree {
  private OrderFree() {}

  /** Returns the sum, smallest first; sorts the array. */
  static double sum(double[] terms) {
    Arrays.sort(terms);
    double sum = 0;
    for (double term : terms) {
      sum += term;
    }
    return sum;
  }
}
