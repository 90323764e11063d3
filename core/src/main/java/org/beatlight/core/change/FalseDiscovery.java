package org.beatlight.core.change;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** The false discovery rate of many tests (Benjamini &amp; Hochberg 1995). */
public final class FalseDiscovery {
  private FalseDiscovery() {}

  /**
   * Returns the q-value of each p-value: with p₍₁₎ ≤ … ≤ p₍ₘ₎, q₍ᵢ₎ = min over j ≥ i of m p₍ⱼ₎/j,
   * at most 1. Flagging all tests with q ≤ α holds the expected share of false alarms at α.
   *
   * @param pValues in [0, 1], or NaN where nothing was tested: such rows stay NaN and m leaves them
   *     out
   * @throws IllegalArgumentException if a p-value is out of range
   */
  public static double[] qValues(double[] pValues) {
    int[] ascending = tested(pValues);
    double[] q = new double[pValues.length];
    Arrays.fill(q, Double.NaN);
    double least = 1;
    for (int i = ascending.length - 1; i >= 0; i--) {
      least = Math.min(least, pValues[ascending[i]] * ascending.length / (i + 1));
      q[ascending[i]] = least;
    }
    return q;
  }

  private static int[] tested(double[] pValues) {
    for (int i = 0; i < pValues.length; i++) {
      if (pValues[i] < 0 || pValues[i] > 1) {
        throw new IllegalArgumentException(
            "test %d: expected a p-value in [0, 1], got %s".formatted(i, pValues[i]));
      }
    }
    return IntStream.range(0, pValues.length)
        .filter(i -> !Double.isNaN(pValues[i]))
        .boxed()
        .sorted(Comparator.comparingDouble(i -> pValues[i]))
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
