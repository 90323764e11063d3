package org.beatlight.batch.projection;

import java.io.Serializable;
import java.util.Arrays;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;

/**
 * GeoTools' transforms, made trustworthy: far from a CRS's area of use they return numbers without
 * sense, which here become NaN, and between datums the way back misses by up to a centimetre, which
 * here is mended.
 *
 * @param forth from longitude and latitude to metres
 * @param back from metres to longitude and latitude
 */
record PlaneTransform(MathTransform forth, MathTransform back) implements Serializable {
  /** About 0.1 m: ten times what way and way back differ by where both make sense. */
  private static final double TOLERANCE_DEG = 1e-6;

  /** Turns n points into metres, in place. */
  void toPlane(double[] points, int n) {
    double[] plane = transformed(forth, points, n);
    double[] returned = transformed(back, plane, n);
    for (int at = 0; at < 2 * n; at += 2) {
      boolean sound = isSound(points, returned, at);
      points[at] = sound ? plane[at] : Double.NaN;
      points[at + 1] = sound ? plane[at + 1] : Double.NaN;
    }
  }

  /** Turns n points into degrees, in place. */
  void toLonLat(double[] points, int n) {
    double[] lonLat = transformed(back, points, n);
    double[] returned = transformed(back, transformed(forth, lonLat, n), n);
    for (int at = 0; at < 2 * n; at += 2) {
      boolean sound = isSound(lonLat, returned, at);
      points[at] = sound ? mended(lonLat[at], returned[at]) : Double.NaN;
      points[at + 1] = sound ? mended(lonLat[at + 1], returned[at + 1]) : Double.NaN;
    }
  }

  /** The way back errs as much for a neighbour as for the point itself. */
  private static double mended(double deg, double returnedDeg) {
    return deg - (returnedDeg - deg);
  }

  private static boolean isSound(double[] lonLat, double[] returned, int at) {
    double lonDeg = Math.IEEEremainder(returned[at] - lonLat[at], 360); // ±180 is one meridian
    double latDeg = returned[at + 1] - lonLat[at + 1];
    return Math.abs(lonDeg) <= TOLERANCE_DEG && Math.abs(latDeg) <= TOLERANCE_DEG;
  }

  private static double[] transformed(MathTransform transform, double[] points, int n) {
    double[] result = new double[2 * n];
    try {
      transform.transform(points, 0, result, 0, n);
      return result;
    } catch (TransformException | IllegalArgumentException e) { // for one point at least
      return oneByOne(transform, points, n);
    }
  }

  private static double[] oneByOne(MathTransform transform, double[] points, int n) {
    double[] result = new double[2 * n];
    for (int at = 0; at < 2 * n; at += 2) {
      try {
        transform.transform(points, at, result, at, 1);
      } catch (TransformException | IllegalArgumentException e) { // this point has no place there
        Arrays.fill(result, at, at + 2, Double.NaN);
      }
    }
    return result;
  }
}
