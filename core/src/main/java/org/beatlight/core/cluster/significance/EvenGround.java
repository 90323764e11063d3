package org.beatlight.core.cluster.significance;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.beatlight.core.geo.PlanePoint;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.triangulate.polygon.ConstrainedDelaunayTriangulator;

/** Polygons as triangles: drawing needs no second try, however thin the polygons are. */
record EvenGround(Coordinate[][] triangles, Cumulated areas) implements NullPlaces {
  static EvenGround of(Geometry polygons) {
    if (!(polygons.getArea() > 0)) {
      throw new IllegalArgumentException(
          "expected polygons with an area above 0 m², got " + polygons.getArea());
    }

    // dissolved first: ground under two polygons is no likelier
    Geometry parts = ConstrainedDelaunayTriangulator.triangulate(polygons.union());
    Geometry[] triangles =
        IntStream.range(0, parts.getNumGeometries())
            .mapToObj(parts::getGeometryN)
            .toArray(Geometry[]::new);
    return new EvenGround(
        IntStream.range(0, triangles.length)
            .mapToObj(i -> triangles[i].getCoordinates())
            .toArray(Coordinate[][]::new),
        new Cumulated(
            IntStream.range(0, triangles.length)
                .mapToDouble(i -> triangles[i].getArea())
                .toArray()));
  }

  @Override
  public PlanePoint draw(SplittableRandom random) {
    Coordinate[] corners = triangles[areas.draw(random)];
    double a = random.nextDouble();
    double b = random.nextDouble();
    if (a + b > 1) { // the other half of the parallelogram, turned back
      a = 1 - a;
      b = 1 - b;
    }
    Coordinate o = corners[0];
    return new PlanePoint(
        o.x + a * (corners[1].x - o.x) + b * (corners[2].x - o.x),
        o.y + a * (corners[1].y - o.y) + b * (corners[2].y - o.y));
  }
}
