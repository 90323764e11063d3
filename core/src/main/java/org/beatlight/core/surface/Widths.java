package org.beatlight.core.surface;

import java.util.Arrays;

/** The bandwidth of each place, in metres: one for all, or one each. */
final class Widths {
  private final double common; // 0 where each has its own
  private final double[] own;

  private Widths(double common, double[] own) {
    this.common = common;
    this.own = own;
  }

  static Widths fixed(double metres) {
    return new Widths(metres, new double[0]);
  }

  static Widths each(double[] metres) {
    return new Widths(0, metres);
  }

  boolean isFixed() {
    return common > 0;
  }

  double of(int place) {
    return isFixed() ? common : own[place];
  }

  double least() {
    return isFixed() ? common : Arrays.stream(own).min().orElse(0);
  }

  double greatest() {
    return isFixed() ? common : Arrays.stream(own).max().orElse(0);
  }

  /** Returns the same with what is narrower than a cell as wide as it; for places of their own. */
  Widths atLeast(double cellM) {
    return isFixed() ? this : each(Arrays.stream(own).map(h -> Math.max(h, cellM)).toArray());
  }
}
