package org.beatlight.core.geo;

/** From the coordinates of some CRS to degrees. */
public interface LonLatFrame {
  /**
   * Turns coordinates into degrees (EPSG:4326), in place.
   *
   * @param xy the first (easting, longitude) and second coordinate of each point in turn; becomes
   *     longitude and latitude, NaN for points that the CRS cannot express
   * @param n the number of points
   */
  void toLonLat(double[] xy, int n);
}
