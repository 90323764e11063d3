package org.beatlight.settings;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.beatlight.core.geo.Radius;

/**
 * What is analysed.
 *
 * @param until the day before which every window ends; where absent, the day after the last event
 */
public record AnalysisSettings(Optional<LocalDate> until, Hotspots hotspots, Change change) {
  /**
   * Hotspots: weighted DBSCAN for each category.
   *
   * @param days the length of the window
   * @param minWeight the events within the radius, itself included, that make a place a core place
   * @param robustRuns how often the question is asked anew, a little otherwise; 0 for never
   * @param chanceRuns how often chance is tried; 0 for never, else at least 19
   */
  public record Hotspots(
      int days,
      Radius radius,
      double minWeight,
      Map<String, Double> minWeightByCategory,
      int robustRuns,
      int chanceRuns) {
    public Hotspots {
      minWeightByCategory = Map.copyOf(minWeightByCategory);
    }
  }

  /**
   * Change: the last window against the one before.
   *
   * @param days the length of each window
   * @param falseDiscoveryRate the share of false alarms accepted among flagged changes, in (0, 1)
   */
  public record Change(int days, double falseDiscoveryRate) {}
}
