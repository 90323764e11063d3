package org.beatlight.core.robust;

import java.util.Locale;

/**
 * How sure a hotspot is: whether it would be there had the question been asked a little otherwise.
 */
public enum Stability {
  /** Hot in at least four of five runs. */
  FIRM(0.8),
  /** Hot in at least half of the runs. */
  LIKELY(0.5),
  /** Hot in less than half of them: other choices, as good, would not show it. */
  FRAGILE(0);

  private final double leastShare;

  Stability(double leastShare) {
    this.leastShare = leastShare;
  }

  /** Returns the least share of the runs that it stands for. */
  public double leastShare() {
    return leastShare;
  }

  /** Returns the word as it is published. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the stability of ground that was hot in a share of the runs, in [0, 1]. */
  public static Stability of(double share) {
    for (Stability stability : values()) {
      if (share >= stability.leastShare) {
        return stability;
      }
    }
    throw new IllegalArgumentException("expected a share in [0, 1], got " + share);
  }
}
