package org.beatlight.api.hotspot.query;

import org.beatlight.api.publication.Snapshot;
import org.beatlight.core.area.AreaCells;
import org.beatlight.core.geo.PlaneGrid;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.GeometryFixer;

/**
 * The ground of a publication in metres.
 *
 * @param snapshot whose ground it is
 * @param beats in metres
 */
record QueryGround(Snapshot snapshot, AreaCells beats) {
  static QueryGround of(Snapshot snapshot) {
    return new QueryGround(snapshot, AreaCells.of(snapshot.beatsOnPlane()));
  }

  PlaneGrid plane() {
    return snapshot.plane();
  }

  /** Returns an outline in degrees; arcs that rounding makes cross are mended. */
  Geometry outline(Geometry plane) {
    Geometry outline = plane().toLonLat(plane);
    return outline.isValid() ? outline : GeometryFixer.fix(outline);
  }
}
