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
    return mean(weekly, week).map(ControlBand::ofMean);
  }

  /**
   * Returns the band of a week for counts to which noise of mean 0 was added: [max(0, m − z√(m +
   * v)), m + z√(m + v)] at z = 3.
   *
   * @param variance v, of the noise of a week, in events²; at least 0
   */
  public static Optional<ControlBand> before(int[] weekly, int week, double variance) {
    return mean(weekly, week).map(mean -> ofMean(mean, variance));
  }

  private static Optional<Double> mean(int[] weekly, int week) {
    return week < WEEKS
        ? Optional.empty()
        : Optional.of(Arrays.stream(weekly, week - WEEKS, week).average().orElseThrow());
  }

  private static ControlBand ofMean(double mean) {
    double low = Math.max(0, Math.sqrt(mean) - Z / 2);
    double high = Math.sqrt(mean) + Z / 2;
    return new ControlBand(mean, low * low, high * high);
  }

  private static ControlBand ofMean(double mean, double variance) {
    double reach = Z * Math.sqrt(mean + variance);
    return new ControlBand(mean, Math.max(0, mean - reach), mean + reach);
  }
}
