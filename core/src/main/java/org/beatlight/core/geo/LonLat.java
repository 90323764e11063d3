package org.beatlight.core.geo;

/** A point on the globe, EPSG:4326, longitude first, in degrees. */
public record LonLat(double lonDeg, double latDeg) {
  public LonLat {
    if (!(Math.abs(lonDeg) <= 180) || !(Math.abs(latDeg) <= 90)) { // the negation also rejects NaN
      throw new IllegalArgumentException(
          "expected longitude in [-180, 180] and latitude in [-90, 90] degrees, got "
              + lonDeg
              + ", "
              + latDeg);
    }
  }
}
