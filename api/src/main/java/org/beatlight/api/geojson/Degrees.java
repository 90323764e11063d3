package org.beatlight.api.geojson;

/** Longitudes and latitudes as answers tell them. */
public final class Degrees {
  private static final double DECIMALS = 1e6;

  private Degrees() {}

  /** Returns degrees with 6 decimals, which is 0.1 m. */
  public static double rounded(double degrees) {
    return Math.round(degrees * DECIMALS) / DECIMALS;
  }
}
