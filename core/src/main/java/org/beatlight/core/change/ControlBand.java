package org.beatlight.core.change;

import java.util.Arrays;
import java.util.Optional;

/**
 * The range in which a week's count is expected, from the weeks before it (docs/methods/
 * change-test.md): with m their mean, [max(0, √m − z/2)², (√m + z/2)²] at z = 3.
 *
 * @param mean events a week
 * @param low the least expected count, at least 0
 * @param high the greatest expected count
 */
public record ControlBand(double mean, double low, double high) {
  /** The weeks before that the band is made from. */
  public static final int WEEKS = 8;

  private static final double Z = 3;

  /**
   * Returns the band of a week.
   *
   * @param weekly counts of whole weeks, one after another
   * @param week the week within them, from 0
   * @return none for the first 8 weeks
   */
  public static Optional<ControlBand> before(int[] weekly, int week) {
    if (week < WEEKS) {
      return Optional.empty();
    }

    return Optional.of(ofMean(Arrays.stream(weekly, week - WEEKS, week).average().orElseThrow()));
  }

  private static ControlBand ofMean(double mean) {
    double low = Math.max(0, Math.sqrt(mean) - Z / 2);
    double high = Math.sqrt(mean) + Z / 2;
    return new ControlBand(mean, low * low, high * high);
  }
}
