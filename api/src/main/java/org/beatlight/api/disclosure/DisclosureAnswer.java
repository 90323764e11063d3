package org.beatlight.api.disclosure;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.beatlight.api.publication.DisclosureLoss;
import org.beatlight.settings.DisclosureSettings;
import org.jspecify.annotations.Nullable;

/**
 * How the data are protected, and what that costs.
 *
 * @param protectedCounts whether the caller sees counts as the public does
 * @param threshold the least count that is ever shown, apart from 0
 * @param maxNoise the most by which a count is ever changed
 * @param variance of the noise of one period's count, in events²
 * @param unitDays counts are told for whole units of so many days, from a Monday
 * @param cellM the side of the cells that hotspots are outlined in, in metres
 * @param leastAddresses the addresses, or known places, that a point or an outline stands for
 * @param standIn whether the places known to the data stand in for addresses
 */
record DisclosureAnswer(
    boolean protectedCounts,
    int threshold,
    int maxNoise,
    double variance,
    int unitDays,
    double cellM,
    int leastAddresses,
    boolean standIn,
    Loss loss) {
  /**
   * What is lost.
   *
   * @param points at which events may be shown
   * @param hiddenShare of the events of categories shown as places, the share shown at none
   * @param meanMoveM how far the others are moved on average, in metres
   * @param counts where there are many cells
   */
  record Loss(
      int points,
      @Schema(types = {"number", "null"}) @Nullable Double hiddenShare,
      @Schema(types = {"number", "null"}) @Nullable Double meanMoveM,
      List<Counts> counts) {}

  /**
   * The loss of counts by area and category.
   *
   * @param area beats, or the smallest squares that the public's events are counted in
   * @param days the last of the data, in whole units
   * @param meanError |shown − true|, in events
   * @param meanRelativeError of areas that hold events
   * @param shownAsNone of these, the share shown as 0
   * @param rankCorrelation of the order of areas by true and by shown counts
   */
  record Counts(
      String area,
      int days,
      int cells,
      @Schema(types = {"number", "null"}) @Nullable Double meanError,
      @Schema(types = {"number", "null"}) @Nullable Double meanRelativeError,
      @Schema(types = {"number", "null"}) @Nullable Double shownAsNone,
      @Schema(types = {"number", "null"}) @Nullable Double rankCorrelation) {}

  static DisclosureAnswer of(
      boolean protectedCounts, DisclosureSettings settings, DisclosureLoss loss) {
    return new DisclosureAnswer(
        protectedCounts,
        settings.noise().threshold(),
        settings.noise().maxNoise(),
        settings.noise().variance(),
        settings.periods().unitDays(),
        settings.cellM(),
        settings.leastAddresses(),
        settings.addresses().isEmpty(),
        new Loss(
            loss.points(),
            rounded(loss.hiddenShare()),
            rounded(loss.meanMoveM()),
            loss.counts().stream().map(DisclosureAnswer::counts).toList()));
  }

  private static Counts counts(DisclosureLoss.Counts row) {
    return new Counts(
        row.area(),
        row.days(),
        row.loss().cells(),
        rounded(row.loss().meanAbsoluteError()),
        rounded(row.loss().meanRelativeError()),
        rounded(row.loss().suppressedShare()),
        rounded(row.loss().rankCorrelation()));
  }

  private static @Nullable Double rounded(double value) {
    return Double.isNaN(value) ? null : Math.rint(value * 100) / 100;
  }
}
