package org.beatlight.core.contract;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.beatlight.core.event.DateRange;

/**
 * How the hotspots of a publication were found: weighted DBSCAN for each category.
 *
 * @param window the days whose events were clustered
 * @param radiusM the search radius, in metres
 * @param minWeight the events, itself included, that make a place a core place
 * @param minWeightByCategory categories that want another number
 * @param robustness how often the question was asked anew, and how
 * @param chance how often chance was tried
 */
public record HotspotMethod(
    DateRange window,
    double radiusM,
    double minWeight,
    Map<String, Double> minWeightByCategory,
    Robustness robustness,
    Chance chance) {
  public HotspotMethod {
    minWeightByCategory = Collections.unmodifiableMap(new TreeMap<>(minWeightByCategory));
  }

  /** Returns the least weight of a core place of the category. */
  public double minWeightOf(String category) {
    return minWeightByCategory.getOrDefault(category, minWeight);
  }

  /**
   * Runs with other radii, periods and resampled events (docs/methods/robust-hotspots.md).
   *
   * @param runs how many; 0 where none were asked
   * @param leastRadiusM of the radii that runs drew, in metres
   * @param mostRadiusM the greatest
   * @param leastPeriod the least share of the window that a run took
   * @param spotM the side of the spots that are told apart, in metres
   */
  public record Robustness(
      int runs,
      long seed,
      double leastRadiusM,
      double mostRadiusM,
      double leastPeriod,
      double spotM) {
    private static final double LEAST_PERIOD = 0.75;

    /** Returns runs around a radius: from 0.71 to 1.41 times it; spots of a third of it. */
    public static Robustness around(double radiusM, int runs, long seed) {
      double factor = Math.sqrt(2);
      return new Robustness(
          runs, seed, radiusM / factor, radiusM * factor, LEAST_PERIOD, radiusM / 3);
    }
  }

  /**
   * A test against chance (docs/methods/cluster-significance.md).
   *
   * @param runs how many; 0 where nothing was tested
   */
  public record Chance(int runs, long seed) {}
}
