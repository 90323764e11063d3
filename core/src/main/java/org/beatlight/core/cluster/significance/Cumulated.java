package org.beatlight.core.cluster.significance;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Draws numbers, each with its share of the sum. */
final class Cumulated {
  private final double[] limits;

  /** Takes shares of any sum, of which one at least is above 0. */
  Cumulated(double[] shares) {
    limits = shares.clone();
    for (int i = 1; i < limits.length; i++) { // in order: a parallel sum could round otherwise
      limits[i] += limits[i - 1];
    }
  }

  int draw(SplittableRandom random) {
    double at = random.nextDouble() * limits[limits.length - 1];
    int found = Arrays.binarySearch(limits, at);
    int first = found < 0 ? -found - 1 : found + 1; // a limit itself belongs to the next
    return Math.min(first, limits.length - 1);
  }
}
