package org.beatlight.api.disclosure;

import java.util.Optional;
import org.beatlight.core.geo.PlaneGrid;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.GeometryFixer;

/** Makes shapes coarse. */
final class CoarseShapes {
  private final PlaneGrid plane;
  private final KnownPlaces places;

  CoarseShapes(PlaneGrid plane, KnownPlaces places) {
    this.plane = plane;
    this.places = places;
  }

  /**
   * Returns a shape in whole cells.
   *
   * @param degrees a polygon or multipolygon
   * @return empty where it holds too few places
   */
  Optional<CoarseShape> of(Geometry degrees) {
    return places.outline().of(metres(degrees), places::inCell).map(this::shape);
  }

  /** Returns ground of many parts in whole cells; those that hold too few places are left out. */
  Optional<CoarseShape> ofGround(Geometry degrees) {
    return places.outline().ground(metres(degrees), places::inCell).map(this::shape);
  }

  private Geometry metres(Geometry degrees) {
    Geometry metres = plane.toPlane(degrees);
    return metres.isValid() ? metres : GeometryFixer.fix(metres);
  }

  private CoarseShape shape(Geometry cells) {
    return new CoarseShape(cells.getArea(), plane.toLonLat(cells));
  }
}
