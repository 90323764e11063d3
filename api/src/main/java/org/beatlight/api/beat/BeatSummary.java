package org.beatlight.api.beat;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.beatlight.api.hotspot.HotspotAnswer;
import org.beatlight.core.event.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * How a beat fares: both streams side by side, each category now against before.
 *
 * @param falseDiscoveryRate the share of false alarms accepted among all flagged changes
 * @param tests the changes tested in the whole city, over which that rate is held
 * @param hotspots whose centre lies in the beat
 */
record BeatSummary(
    String beat,
    String name,
    double areaKm2,
    DateRange now,
    DateRange before,
    double falseDiscoveryRate,
    int tests,
    List<Row> incidents,
    List<Row> concerns,
    List<HotspotAnswer> hotspots) {
  /**
   * One category.
   *
   * @param percentChange null where {@code before} is too small to be a base
   * @param pValue null where not tested
   * @param qValue null where not tested
   * @param verdict {@code more}, {@code fewer}, {@code no-clear-change} or {@code not-tested}
   */
  record Row(
      String kind,
      String category,
      String name,
      int now,
      int before,
      int difference,
      @Schema(types = {"number", "null"}) @Nullable Double percentChange,
      @Schema(types = {"number", "null"}) @Nullable Double pValue,
      @Schema(types = {"number", "null"}) @Nullable Double qValue,
      String verdict) {}
}
