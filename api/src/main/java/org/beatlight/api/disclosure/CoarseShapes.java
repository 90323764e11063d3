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
    Geometry metres = plane.toPlane(degrees);
    return places
        .outline()
        .of(metres.isValid() ? metres : GeometryFixer.fix(metres), places::inCell)
        .map(cells -> new CoarseShape(cells.getArea(), plane.toLonLat(cells)));
  }
}
