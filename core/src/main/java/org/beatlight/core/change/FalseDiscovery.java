package org.beatlight.core.change;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The false discovery rate of many tests (Benjamini &amp; Hochberg 1995, Benjamini &amp; Yekutieli
 * 2001; docs/methods/false-discovery.md).
 */
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
    return qValues(pValues, tested(pValues), 1);
  }

  /**
   * Returns the q-values that hold however the tests depend on each other (Benjamini &amp;
   * Yekutieli): those of {@link #qValues(double[])} times 1 + 1/2 + … + 1/m, at most 1.
   *
   * @param pValues in [0, 1], or NaN where nothing was tested
   * @throws IllegalArgumentException if a p-value is out of range
   */
  public static double[] qValuesOfAnyDependence(double[] pValues) {
    int[] ascending = tested(pValues);
    double factor = IntStream.rangeClosed(1, ascending.length).mapToDouble(i -> 1.0 / i).sum();
    return qValues(pValues, ascending, factor);
  }

  private static double[] qValues(double[] pValues, int[] ascending, double factor) {
    double[] q = new double[pValues.length];
    Arrays.fill(q, Double.NaN);
    double least = 1;
    for (int i = ascending.length - 1; i >= 0; i--) {
      least = Math.min(least, factor * pValues[ascending[i]] * ascending.length / (i + 1));
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
