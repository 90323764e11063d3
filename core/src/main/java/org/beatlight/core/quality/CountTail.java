package org.beatlight.core.quality;

/**
 * How likely so small a count is: the lower tail of a negative binomial of given mean and variance,
 * which is a Poisson where the two are equal.
 */
final class CountTail {
  private static final double NEGLIGIBLE = 1e-20;

  private final double base; // mass(i + 1) / mass(i) = (base + i * growth) / (i + 1)
  private final double growth;
  private final long mode;

  private CountTail(double mean, double variance) {
    base = mean * mean / variance;
    growth = 1 - mean / variance;
    mode = (long) Math.max(0, mean - (variance - mean) / mean);
  }

  /**
   * Returns P(X ≤ count).
   *
   * @param mean above 0
   * @param variance at least the mean
   */
  static double atMost(long count, double mean, double variance) {
    return new CountTail(mean, Math.max(mean, variance)).atMost(count);
  }

  /** Follows the ratio of neighbours out from the mode, whose mass is taken for 1. */
  private double atMost(long count) {
    double all = 0;
    double few = 0;
    double mass = 1;
    for (long i = mode; i >= 0 && mass > NEGLIGIBLE; i--) {
      all += mass;
      few += i <= count ? mass : 0;
      mass = i == 0 ? 0 : mass / ratio(i - 1);
    }
    mass = ratio(mode);
    for (long i = mode + 1; mass > NEGLIGIBLE; i++) {
      all += mass;
      few += i <= count ? mass : 0;
      mass *= ratio(i);
    }
    return few / all;
  }

  private double ratio(long i) {
    return (base + i * growth) / (i + 1);
  }
}
