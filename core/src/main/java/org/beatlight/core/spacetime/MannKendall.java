package org.beatlight.core.spacetime;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.beatlight.core.change.Normal;

/**
 * Whether a series rises or falls: the Mann-Kendall test with Sen's slope (Mann 1945; Kendall 1975;
 * Sen 1968; docs/methods/mann-kendall.md).
 *
 * @param n the values that are not missing
 * @param s Σ over i &lt; j of sign(xⱼ − xᵢ)
 * @param variance of S where nothing trends, with its correction for ties
 * @param tau S over the number of pairs, in [−1, 1]
 * @param z (S − sign S) / √variance; NaN where not tested
 * @param pValue two-sided, of the normal approximation; NaN where not tested
 * @param slope the median of (xⱼ − xᵢ) / (j − i), in the values' unit a step
 */
public record MannKendall(
    int n, long s, double variance, double tau, double z, double pValue, double slope) {
  /** The fewest values that are tested: below, S is not near a normal distribution. */
  public static final int FEWEST = 8;

  /** The greatest number of values: the work is quadratic. */
  public static final int MOST = 10_000;

  /**
   * Tests a series.
   *
   * @param series the values at equal steps of time, NaN where one is missing: its step counts for
   *     the slope, and for nothing else
   * @throws IllegalArgumentException if a value is infinite, or there are more than {@link #MOST}
   */
  public static MannKendall of(double[] series) {
    requireSeries(series);
    int[] known = known(series);
    int n = known.length;
    double[] slopes = new double[n * (n - 1) / 2];
    long s = 0;
    int pairs = 0;
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        double rise = series[known[j]] - series[known[i]];
        s += (long) Math.signum(rise);
        slopes[pairs++] = rise / (known[j] - known[i]);
      }
    }
    double variance = variance(series, known);
    double tau = pairs == 0 ? Double.NaN : (double) s / pairs;
    double z =
        n < FEWEST || variance == 0
            ? Double.NaN
            : (s - Math.signum((double) s)) / Math.sqrt(variance);
    return new MannKendall(n, s, variance, tau, z, Normal.twoSided(z), median(slopes));
  }

  /** Returns whether there was enough to test: values enough, and not all of them equal. */
  public boolean isTested() {
    return !Double.isNaN(z);
  }

  private static void requireSeries(double[] series) {
    if (series.length > MOST) {
      throw new IllegalArgumentException(
          "expected a series of at most %d values, got %d".formatted(MOST, series.length));
    }
    for (int i = 0; i < series.length; i++) {
      if (Double.isInfinite(series[i])) {
        throw new IllegalArgumentException(
            "value %d: expected a finite number, got %s".formatted(i, series[i]));
      }
    }
  }

  private static int[] known(double[] series) {
    return IntStream.range(0, series.length).filter(i -> !Double.isNaN(series[i])).toArray();
  }

  /** [n(n−1)(2n+5) − Σ t(t−1)(2t+5)] / 18 over the groups of t equal values. */
  private static double variance(double[] series, int[] known) {
    double[] sorted = Arrays.stream(known).mapToDouble(i -> series[i] + 0.0).sorted().toArray();
    double sum = term(sorted.length);
    int from = 0;
    for (int i = 1; i <= sorted.length; i++) {
      if (i == sorted.length || sorted[i] != sorted[from]) {
        sum -= term(i - from);
        from = i;
      }
    }
    return sum / 18;
  }

  private static double term(long t) {
    return t * (t - 1) * (2 * t + 5);
  }

  private static double median(double[] values) {
    if (values.length == 0) {
      return Double.NaN;
    }

    Arrays.sort(values);
    int middle = values.length / 2;
    return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
  }
}
