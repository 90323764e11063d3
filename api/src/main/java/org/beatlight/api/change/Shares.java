package org.beatlight.api.change;

import org.jspecify.annotations.Nullable;

/** Probabilities as JSON has them: it has no NaN. */
public final class Shares {
  private Shares() {}

  /** Returns the value, or null where it is NaN. */
  public static @Nullable Double orNull(double value) {
    return Double.isNaN(value) ? null : value;
  }
}
