package org.beatlight.core.change;

/**
 * The weighted displacement difference of counts before and after an action (Wheeler &amp;
 * Ratcliffe 2018; docs/methods/wdd.md): how many events fewer (below 0) or more there were in the
 * treated area, and around it, than the control area lets expect.
 *
 * @param difference (T₁ − T₀) − (C₁ − C₀) + (D₁ − D₀) − (K₁ − K₀), each count over its weight, in
 *     events
 * @param standardError √ Σ count / weight², counts taken as Poisson; 0 where all counts are 0
 */
public record Wdd(double difference, double standardError) {
  private static final double Z95 = 1.959963984540054; // of the standard normal distribution

  /**
   * The counts of one area.
   *
   * @param before events in the window before the action
   * @param after events in the window after it
   * @param beforeWeight what the first count is divided by: its length and area over those of the
   *     window and area that the result speaks of, above 0
   * @param afterWeight likewise of the second
   */
  public record Area(int before, int after, double beforeWeight, double afterWeight) {
    /** An area without events, such as a buffer that is not looked at. */
    public static final Area NONE = new Area(0, 0);

    public Area {
      if (before < 0 || after < 0) {
        throw new IllegalArgumentException(
            "expected counts of at least 0, got %d before and %d after".formatted(before, after));
      }
      if (!isWeight(beforeWeight) || !isWeight(afterWeight)) {
        throw new IllegalArgumentException(
            "expected finite weights above 0, got %s before and %s after"
                .formatted(beforeWeight, afterWeight));
      }
    }

    /** An area of the standard size whose windows are of the standard length. */
    public Area(int before, int after) {
      this(before, after, 1, 1);
    }

    private static boolean isWeight(double weight) {
      return weight > 0 && !Double.isInfinite(weight); // false for NaN
    }

    private double change() {
      return after / afterWeight - before / beforeWeight;
    }

    private double variance() {
      return before / (beforeWeight * beforeWeight) + after / (afterWeight * afterWeight);
    }
  }

  /** Compares a treated area with a control area. */
  public static Wdd of(Area treated, Area control) {
    return of(treated, control, Area.NONE, Area.NONE);
  }

  /**
   * Compares a treated area and the area around it, where events may be displaced to, with a
   * control area each.
   */
  public static Wdd of(Area treated, Area control, Area displaced, Area displacedControl) {
    return new Wdd(
        treated.change() - control.change() + displaced.change() - displacedControl.change(),
        Math.sqrt(
            treated.variance()
                + control.variance()
                + displaced.variance()
                + displacedControl.variance()));
  }

  /** Returns the difference in standard errors; NaN where there are no events. */
  public double z() {
    return standardError == 0 ? Double.NaN : difference / standardError;
  }

  /** Returns the two-sided p-value; NaN where there are no events. */
  public double pValue() {
    return Normal.twoSided(z());
  }

  /** Returns the lower end of the 95 % interval; NaN where there are no events. */
  public double low() {
    return standardError == 0 ? Double.NaN : difference - Z95 * standardError;
  }

  /** Returns the upper end of the 95 % interval; NaN where there are no events. */
  public double high() {
    return standardError == 0 ? Double.NaN : difference + Z95 * standardError;
  }
}
