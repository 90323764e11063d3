package org.beatlight.core.geo;

/** A tile of the world map: zoom, column from the west, row from the north. */
public record TileAddress(int z, int x, int y) {
  /** The deepest zoom that can be addressed. */
  public static final int MAX_ZOOM = 24;

  public TileAddress {
    if (z < 0 || z > MAX_ZOOM) {
      throw new IllegalArgumentException("expected a zoom in [0, " + MAX_ZOOM + "], got " + z);
    }
    int last = (1 << z) - 1;
    if (x < 0 || x > last || y < 0 || y > last) {
      throw new IllegalArgumentException(
          "expected column and row in [0, " + last + "] at zoom " + z + ", got " + x + ", " + y);
    }
  }

  /** Returns the lowest Morton key inside the tile. */
  public long firstKey() {
    return MortonKey.interleave((long) x, (long) y) << (2 * (MortonKey.BITS - z));
  }

  /** Returns the first Morton key after the tile: the range is half-open. */
  public long endKey() {
    return firstKey() + (1L << (2 * (MortonKey.BITS - z)));
  }
}
