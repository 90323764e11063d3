package org.beatlight.core.geo;

/** A point on the ground, in metres of the city's projected CRS, east first. */
public record PlanePoint(double eastM, double northM) {
  public PlanePoint {
    if (!Double.isFinite(eastM) || !Double.isFinite(northM)) {
      throw new IllegalArgumentException("expected finite metres, got " + eastM + ", " + northM);
    }
  }

  /** Returns the straight distance to another point, in metres. */
  public double distanceM(PlanePoint other) {
    return Math.hypot(eastM - other.eastM, northM - other.northM);
  }
}
