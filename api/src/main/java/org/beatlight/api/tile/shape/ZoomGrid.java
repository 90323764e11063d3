package org.beatlight.api.tile.shape;

import org.beatlight.api.tile.mvt.MvtLayer;
import org.beatlight.core.geo.TileAddress;
import org.beatlight.core.geo.WebMercator;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * The grid of one zoom over the whole world map: 4096 units a tile, x eastwards, y southwards.
 * Shapes are rounded on it before they are cut, so neighbouring tiles agree.
 */
record ZoomGrid(int zoom) {
  /** Units around a tile that its shapes reach into, so that outlines do not show at its edge. */
  static final int BUFFER = 64;

  /** Returns a copy of the shape with degrees turned into units, not rounded. */
  Geometry ofLonLat(Geometry lonLat) {
    Geometry copy = lonLat.copy();
    copy.apply(new ToUnits((double) MvtLayer.EXTENT * (1L << zoom)));
    return copy;
  }

  /** Returns the tile with its buffer, in units. */
  static Envelope buffered(TileAddress tile) {
    return new Envelope(
        west(tile) - BUFFER,
        west(tile) + MvtLayer.EXTENT + BUFFER,
        north(tile) - BUFFER,
        north(tile) + MvtLayer.EXTENT + BUFFER);
  }

  static double west(TileAddress tile) {
    return (double) tile.x() * MvtLayer.EXTENT;
  }

  static double north(TileAddress tile) {
    return (double) tile.y() * MvtLayer.EXTENT;
  }

  /** Latitudes beyond the map's edge fall on its first or last row. */
  private record ToUnits(double worldUnits) implements CoordinateSequenceFilter {
    @Override
    public void filter(CoordinateSequence points, int i) {
      double x = WebMercator.x(points.getX(i));
      double y = Math.max(0, Math.min(1, WebMercator.y(points.getY(i))));
      points.setOrdinate(i, CoordinateSequence.X, x * worldUnits);
      points.setOrdinate(i, CoordinateSequence.Y, y * worldUnits);
    }

    @Override
    public boolean isDone() {
      return false;
    }

    @Override
    public boolean isGeometryChanged() {
      return true;
    }
  }
}
