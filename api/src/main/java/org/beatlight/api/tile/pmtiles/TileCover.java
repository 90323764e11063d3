package org.beatlight.api.tile.pmtiles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.beatlight.core.geo.TileAddress;
import org.beatlight.core.geo.WebMercator;
import org.locationtech.jts.geom.Envelope;

/** The tiles of a zoom that a box touches. */
final class TileCover {
  /** How far a tile shows what lies beyond it, as a share of its side. */
  private static final double BUFFER = 64.0 / 4096;

  private TileCover() {}

  /**
   * Returns the tiles that show something of the box, in degrees, in the order of their numbers.
   */
  static List<TileAddress> of(Envelope box, int zoom) {
    double tiles = 1 << zoom;
    int west = index(WebMercator.x(box.getMinX()) * tiles - BUFFER, zoom);
    int east = index(WebMercator.x(box.getMaxX()) * tiles + BUFFER, zoom);
    int north = index(WebMercator.y(box.getMaxY()) * tiles - BUFFER, zoom);
    int south = index(WebMercator.y(box.getMinY()) * tiles + BUFFER, zoom);
    List<TileAddress> found = new ArrayList<>();
    for (int x = west; x <= east; x++) {
      for (int y = north; y <= south; y++) {
        found.add(new TileAddress(zoom, x, y));
      }
    }
    found.sort(Comparator.comparingLong(TileId::of));
    return found;
  }

  private static int index(double tile, int zoom) {
    return (int) Math.max(0, Math.min((1 << zoom) - 1, Math.floor(tile)));
  }
}
