package org.beatlight.api.geojson;

import java.util.stream.IntStream;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

/**
 * A polygon or multipolygon in degrees, longitude first, rounded to 6 decimals (0.1 m). Outer rings
 * turn left and holes turn right, as RFC 7946 asks.
 *
 * @param type {@code Polygon} or {@code MultiPolygon}
 * @param coordinates rings of positions, or polygons of rings of positions
 */
public record Shape(String type, Object coordinates) {
  /**
   * Returns the shape of a geometry.
   *
   * @throws IllegalArgumentException if it is neither a polygon nor a multipolygon
   */
  public static Shape of(Geometry geometry) {
    if (geometry instanceof Polygon polygon) {
      return new Shape("Polygon", rings(polygon));
    }
    if (geometry instanceof MultiPolygon polygons) {
      return new Shape(
          "MultiPolygon",
          IntStream.range(0, polygons.getNumGeometries())
              .mapToObj(i -> rings((Polygon) polygons.getGeometryN(i)))
              .toArray(double[][][][]::new));
    }
    throw new IllegalArgumentException(
        "expected a polygon or multipolygon, got a " + geometry.getGeometryType());
  }

  private static double[][][] rings(Polygon polygon) {
    double[][][] rings = new double[1 + polygon.getNumInteriorRing()][][];
    rings[0] = positions(polygon.getExteriorRing(), true);
    for (int i = 1; i < rings.length; i++) {
      rings[i] = positions(polygon.getInteriorRingN(i - 1), false);
    }
    return rings;
  }

  private static double[][] positions(LinearRing ring, boolean left) {
    CoordinateSequence points = ring.getCoordinateSequence();
    int last = points.size() - 1;
    boolean asItIs = Orientation.isCCW(points) == left;
    return IntStream.rangeClosed(0, last)
        .map(i -> asItIs ? i : last - i)
        .mapToObj(
            i -> new double[] {Degrees.rounded(points.getX(i)), Degrees.rounded(points.getY(i))})
        .toArray(double[][]::new);
  }
}
