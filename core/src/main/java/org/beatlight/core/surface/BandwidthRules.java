package org.beatlight.core.surface;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.beatlight.core.cluster.Places;

/**
 * Bandwidths by rules of thumb, to compare with other tools. They assume one round hump; where
 * events lie in several they are too wide. {@link BandwidthSearch} looks at the data instead.
 */
public final class BandwidthRules {
  private BandwidthRules() {}

  /**
   * Returns the search radius of Esri's Kernel Density since 10.2.1, in metres, for a quartic
   * kernel: 0.9·min(SD, √(1/ln 2)·Dₘ)·n^(−0.2), with SD the standard distance, Dₘ the median
   * distance from the mean centre and n the number of events, all weighted.
   *
   * @return NaN where there are no events; 0 where half of them or more are on one place
   */
  public static double esriM(Places places) {
    double n = sum(places, p -> 1);
    double east = sum(places, places::eastM) / n;
    double north = sum(places, places::northM) / n;
    double[] distances =
        IntStream.range(0, places.size())
            .mapToDouble(p -> Math.hypot(places.eastM(p) - east, places.northM(p) - north))
            .toArray();
    double standard = Math.sqrt(sum(places, p -> distances[p] * distances[p]) / n);
    double median = Math.sqrt(1 / Math.log(2)) * median(places, distances, n);
    return 0.9 * Math.min(standard, median) * Math.pow(n, -0.2);
  }

  private static double sum(Places places, IntToDoubleFunction value) {
    double sum = 0;
    for (int p = 0; p < places.size(); p++) {
      sum += places.weight(p) * value.applyAsDouble(p);
    }
    return sum;
  }

  /** The mean of the lower and the upper median where half the weight lies on either side. */
  private static double median(Places places, double[] distances, double n) {
    int[] byDistance =
        IntStream.range(0, distances.length)
            .boxed()
            .sorted((a, b) -> Double.compare(distances[a], distances[b]))
            .mapToInt(Integer::intValue)
            .toArray();
    double below = 0;
    for (int i = 0; i < byDistance.length; i++) {
      below += places.weight(byDistance[i]);
      if (below >= n / 2) {
        int upper = below == n / 2 ? Math.min(i + 1, byDistance.length - 1) : i;
        return (distances[byDistance[i]] + distances[byDistance[upper]]) / 2;
      }
    }
    return Double.NaN; // no events
  }

  /**
   * Returns what R's {@code MASS::bandwidth.nrd} does for one axis: 4·1.06·min(s, IQR/1.34)·n^(−⅕).
   * It is made for {@code kde2d}, which takes a quarter of it as the standard deviation of a
   * Gaussian; undivided it is no bandwidth of ours.
   *
   * @param coordinates those of each event on one axis, two at least
   */
  public static double nrd(double[] coordinates) {
    if (coordinates.length < 2) {
      throw new IllegalArgumentException(
          "expected two coordinates or more, got " + coordinates.length);
    }

    double[] sorted = coordinates.clone();
    Arrays.sort(sorted);
    double spread = (quantile(sorted, 0.75) - quantile(sorted, 0.25)) / 1.34;
    return 4 * 1.06 * Math.min(standardDeviation(sorted), spread) * Math.pow(sorted.length, -0.2);
  }

  private static double standardDeviation(double[] values) {
    double mean = Arrays.stream(values).sum() / values.length;
    double squares = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
    return Math.sqrt(squares / (values.length - 1));
  }

  /** R's type 7. */
  private static double quantile(double[] sorted, double share) {
    double at = share * (sorted.length - 1);
    int below = (int) at;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }
}
