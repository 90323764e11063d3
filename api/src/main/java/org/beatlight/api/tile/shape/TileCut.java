package org.beatlight.api.tile.shape;

import org.beatlight.core.geo.TileAddress;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNG;

/** Cuts shapes on whole units to a tile and its buffer. */
final class TileCut {
  private final Envelope box;

  TileCut(TileAddress tile) {
    this.box = ZoomGrid.buffered(tile);
  }

  /** Returns the part inside, on whole units and valid; empty where there is none. */
  Geometry cut(Geometry shape) {
    if (box.contains(shape.getEnvelopeInternal())) {
      return shape;
    }

    return shape.getDimension() == 2
        ? new PlainCut(box).cut(shape).orElseGet(() -> overlay(shape))
        : LineCut.cut(shape, box);
  }

  private Geometry overlay(Geometry shape) {
    Geometry tile = shape.getFactory().toGeometry(box);
    OverlayNG overlay = new OverlayNG(shape, tile, GridRounding.UNITS, OverlayNG.INTERSECTION);
    overlay.setStrictMode(true); // never polygons and lines in one result
    Geometry inside = overlay.getResult();
    boolean touches = inside.getDimension() < 2;
    return touches ? shape.getFactory().createEmpty(2) : inside;
  }
}
