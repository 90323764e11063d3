package org.beatlight.core.area;

import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.algorithm.locate.PointOnGeometryLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.index.strtree.ItemDistance;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;

/** An area with its indexes, built at once so that later use only reads. */
record IndexedArea(
    String code, Geometry shape, PointOnGeometryLocator locator, IndexedFacetDistance border) {
  /** The distance of an area's border, the item of the tree, from the coordinate asked about. */
  static final ItemDistance DISTANCE =
      (area, point) -> ((IndexedArea) area.getItem()).distanceM((Coordinate) point.getItem());

  static IndexedArea of(Area area) {
    Geometry shape = area.shape();
    if (!(shape instanceof Polygonal) || shape.isEmpty()) {
      throw new IllegalArgumentException(
          "area %s: expected a polygon or multipolygon, got %s%s"
              .formatted(area.code(), shape.isEmpty() ? "an empty " : "", shape.getGeometryType()));
    }

    IndexedPointInAreaLocator locator = new IndexedPointInAreaLocator(shape);
    locator.locate(shape.getCoordinate()); // builds its index
    return new IndexedArea(area.code(), shape, locator, new IndexedFacetDistance(shape));
  }

  boolean covers(Coordinate point) {
    return locator.locate(point) != Location.EXTERIOR;
  }

  /** Returns whether the area and a box share a point. */
  boolean meets(Envelope box) {
    return shape.intersects(shape.getFactory().toGeometry(box));
  }

  /** Returns the distance to the border, in metres. */
  double distanceM(Coordinate point) {
    return border.distance(shape.getFactory().createPoint(point));
  }
}
