package org.beatlight.core.geo;

import org.locationtech.jts.geom.Geometry;

/** The bridge between degrees and the metres of one projected CRS. */
public interface GroundFrame extends LonLatFrame {
  /** Returns the point in metres. */
  PlanePoint toPlane(LonLat point);

  /** Returns the point in degrees; the inverse of {@link #toPlane} to within a millimetre. */
  LonLat toLonLat(PlanePoint point);

  /**
   * Turns degrees into metres, in place.
   *
   * @param lonLat longitude and latitude of each point in turn; becomes east and north, NaN for
   *     points that the CRS cannot express
   * @param n the number of points
   */
  default void toPlane(double[] lonLat, int n) {
    for (int at = 0; at < 2 * n; at += 2) {
      PlanePoint plane = toPlane(new LonLat(lonLat[at], lonLat[at + 1]));
      lonLat[at] = plane.eastM();
      lonLat[at + 1] = plane.northM();
    }
  }

  /** Returns a copy of a geometry in degrees (longitude first), in metres. */
  default Geometry toPlane(Geometry lonLat) {
    return EachCoordinate.of(lonLat, xy -> toPlane(xy, 1));
  }

  @Override
  default void toLonLat(double[] xy, int n) {
    for (int at = 0; at < 2 * n; at += 2) {
      LonLat point = toLonLat(new PlanePoint(xy[at], xy[at + 1]));
      xy[at] = point.lonDeg();
      xy[at + 1] = point.latDeg();
    }
  }
}
