package org.beatlight.core.surface;

/**
 * The density of events over that of the people, or homes, or cars, at risk: events for each of
 * them. Where these are fewer than a floor, nothing is said (docs/methods/kernel-density.md).
 */
public final class DualDensity {
  /** What is known of a cell. */
  public enum Status {
    /** The ratio is known. */
    TESTED,
    /** The density at risk is below the floor. */
    NOT_TESTED,
    /** The cell is not in the mask. */
    NOT_IN_MASK
  }

  private final Surface atRisk;
  private final double floorPerM2;
  private final Surface ratio;

  private DualDensity(Surface atRisk, double floorPerM2, Surface ratio) {
    this.atRisk = atRisk;
    this.floorPerM2 = floorPerM2;
    this.ratio = ratio;
  }

  /**
   * Returns the ratio of two densities.
   *
   * @param events per m²
   * @param atRisk per m², by the same kernel, bandwidth, mask and raster
   * @param floorPerM2 the least density at risk that is tested, finite and above 0
   */
  public static DualDensity of(Surface events, Surface atRisk, double floorPerM2) {
    if (!(floorPerM2 > 0) || Double.isInfinite(floorPerM2)) { // the negation also rejects NaN
      throw new IllegalArgumentException(
          "expected a finite least density at risk above 0 per m², got " + floorPerM2);
    }
    Surface ratio = events.with(atRisk, (e, p) -> p >= floorPerM2 ? e / p : Double.NaN);
    return new DualDensity(atRisk, floorPerM2, ratio);
  }

  /** Returns the events for each at risk; NaN where not tested and outside the mask. */
  public Surface ratio() {
    return ratio;
  }

  /** Returns what is known of a cell. */
  public Status status(long column, long row) {
    double population = atRisk.value(column, row);
    if (population < floorPerM2) {
      return Status.NOT_TESTED;
    }
    return Double.isNaN(ratio.value(column, row)) ? Status.NOT_IN_MASK : Status.TESTED;
  }
}
