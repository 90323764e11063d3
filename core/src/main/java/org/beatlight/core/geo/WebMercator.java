package org.beatlight.core.geo;

/**
 * The square world map of the tiles: x runs east and y runs south, both in [0, 1], over longitudes
 * [-180, 180] and latitudes up to 85.051 degrees (EPSG:3857 scaled to 1).
 */
public final class WebMercator {
  private WebMercator() {}

  /** Returns the column of a longitude in degrees. */
  public static double x(double lonDeg) {
    return lonDeg / 360 + 0.5;
  }

  /** Returns the row of a latitude in degrees; outside [0, 1] beyond the map's edge. */
  public static double y(double latDeg) {
    double s = Math.sin(Math.toRadians(latDeg));
    return 0.5 - Math.log((1 + s) / (1 - s)) / (4 * Math.PI);
  }

  /** Returns the longitude of a column, in degrees. */
  public static double lonDeg(double x) {
    return (x - 0.5) * 360;
  }

  /** Returns the latitude of a row, in degrees. */
  public static double latDeg(double y) {
    return Math.toDegrees(Math.atan(Math.sinh(Math.PI * (1 - 2 * y))));
  }
}
