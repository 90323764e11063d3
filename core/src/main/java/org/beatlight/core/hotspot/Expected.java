package org.beatlight.core.hotspot;

/** The mean and variance of a statistic where nothing but chance is at work. */
public record Expected(double mean, double variance) {
  static final Expected NONE = new Expected(Double.NaN, Double.NaN);

  /** Returns a statistic in standard deviations from the mean; NaN where it cannot vary. */
  public double z(double statistic) {
    return variance > 0 ? (statistic - mean) / Math.sqrt(variance) : Double.NaN;
  }
}
