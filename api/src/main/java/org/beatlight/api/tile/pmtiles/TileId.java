package org.beatlight.api.tile.pmtiles;

import org.beatlight.core.geo.TileAddress;

/** Numbers of tiles: zoom by zoom, and within a zoom along a Hilbert curve. */
final class TileId {
  private TileId() {}

  /** Returns the number of a tile; 0 for that of the whole world. */
  static long of(TileAddress tile) {
    return ((1L << (2 * tile.z())) - 1) / 3 + onCurve(tile);
  }

  /** Returns the tile's place along the curve, from 0. */
  private static long onCurve(TileAddress tile) {
    long place = 0;
    int x = tile.x();
    int y = tile.y();
    for (int side = (1 << tile.z()) >> 1; side > 0; side >>= 1) {
      int east = (x & side) > 0 ? 1 : 0;
      int south = (y & side) > 0 ? 1 : 0;
      place += (long) side * side * ((3 * east) ^ south);
      if (south == 0) { // the quarter is turned, and mirrored if it is an eastern one
        int turned = east == 1 ? side - 1 - (x & (side - 1)) : x & (side - 1);
        x = east == 1 ? side - 1 - (y & (side - 1)) : y & (side - 1);
        y = turned;
      }
    }
    return place;
  }
}
