package org.beatlight.core.hotspot;

import java.util.Locale;

/** A cell's side of the mean, and its neighbours'. The mean itself counts as low. */
public enum Quadrant {
  /** High among high: the core of a hot area. */
  HIGH_HIGH,
  /** Low among low: the core of a cold area. */
  LOW_LOW,
  /** High among low. */
  HIGH_LOW,
  /** Low among high. */
  LOW_HIGH;

  static Quadrant of(double z, double lag) {
    if (z > 0) {
      return lag > 0 ? HIGH_HIGH : HIGH_LOW;
    }
    return lag > 0 ? LOW_HIGH : LOW_LOW;
  }

  /** Returns the name in stored data and answers, such as {@code high-low}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
