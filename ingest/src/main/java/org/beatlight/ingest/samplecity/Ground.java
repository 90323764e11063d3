package org.beatlight.ingest.samplecity;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/**
 * The land before the streets: the city's outline, its river, ponds and parks, in metres of {@link
 * Utm16#CRS}.
 *
 * @param river the middle of the river
 */
record Ground(Warp warp, Polygon outline, LineString river, List<Place> waters, List<Place> parks) {
  static final GeometryFactory SHAPES = new GeometryFactory();

  private static final double RIVER_FROM_M = 120;
  private static final double RIVER_TO_M = 180;

  Ground {
    waters = List.copyOf(waters);
    parks = List.copyOf(parks);
  }

  /** A named water or park. */
  record Place(String name, Geometry shape) {}

  /** Lays the sketch on the ground. */
  static Ground of(Warp warp) {
    Polygon outline =
        SHAPES.createPolygon(warp.toGround(Curve.polygon(Curve.points(Sketch.OUTLINE))));
    LineString river = line(warp, Sketch.RIVER);
    List<Place> waters = new ArrayList<>();
    waters.add(new Place("Fox Bend River", widened(river)));
    Sketch.PONDS.forEach(pond -> waters.add(place(warp, pond)));
    Geometry wet = union(waters);
    List<Place> parks = new ArrayList<>();
    for (Sketch.Green green : Sketch.PARKS) {
      Place park = place(warp, green);
      parks.add(new Place(park.name(), park.shape().difference(wet)));
    }
    return new Ground(warp, outline, river, waters, parks);
  }

  /** Returns a drawn line on the ground. */
  static LineString line(Warp warp, String points) {
    return SHAPES.createLineString(warp.toGround(Curve.open(Curve.points(points))));
  }

  /** Returns all water in one shape. */
  Geometry water() {
    return union(waters);
  }

  /** Returns all parks in one shape. */
  Geometry green() {
    return union(parks);
  }

  /** Returns the river's bed, which widens downstream; its bends are far wider than it. */
  private static Polygon widened(LineString river) {
    Coordinate[] middle = river.getCoordinates();
    Coordinate[] ring = new Coordinate[2 * middle.length + 1];
    for (int i = 0; i < middle.length; i++) {
      double share = (double) i / (middle.length - 1);
      double half = (RIVER_FROM_M + share * (RIVER_TO_M - RIVER_FROM_M)) / 2;
      Coordinate from = middle[Math.max(0, i - 1)];
      Coordinate to = middle[Math.min(middle.length - 1, i + 1)];
      double acrossX = half * (from.y - to.y) / from.distance(to);
      double acrossY = half * (to.x - from.x) / from.distance(to);
      ring[i] = new Coordinate(middle[i].x + acrossX, middle[i].y + acrossY);
      ring[ring.length - 2 - i] = new Coordinate(middle[i].x - acrossX, middle[i].y - acrossY);
    }
    ring[ring.length - 1] = ring[0].copy();
    return SHAPES.createPolygon(ring);
  }

  private static Place place(Warp warp, Sketch.Green green) {
    List<Coordinate> points = Curve.points(green.points());
    List<Coordinate> ring =
        green.form() == Sketch.Form.ROUND ? Curve.ring(points) : Curve.polygon(points);
    return new Place(green.name(), SHAPES.createPolygon(warp.toGround(ring)));
  }

  private static Geometry union(List<Place> places) {
    return SHAPES.buildGeometry(places.stream().map(Place::shape).toList()).union();
  }
}
