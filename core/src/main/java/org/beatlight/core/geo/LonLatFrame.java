package org.beatlight.core.geo;

import org.locationtech.jts.geom.Geometry;

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

  /** Returns a copy of a geometry in the CRS, in degrees (longitude first). */
  default Geometry toLonLat(Geometry shape) {
    return EachCoordinate.of(shape, xy -> toLonLat(xy, 1));
  }
}
