package org.beatlight.api.tile.shape;

import java.util.List;
import java.util.stream.IntStream;
import org.beatlight.api.tile.mvt.MvtGeometry;
import org.beatlight.api.tile.mvt.MvtLayer;
import org.beatlight.core.geo.LonLat;
import org.beatlight.core.geo.MortonKey;
import org.beatlight.core.geo.TileAddress;

/** Points that each lie in exactly one tile of a zoom: for labels, which must not repeat. */
public final class PlacedPoints {
  private static final int EXTENT_BITS = Integer.numberOfTrailingZeros(MvtLayer.EXTENT);

  private final long[] keys;

  public PlacedPoints(List<LonLat> points) {
    this.keys = points.stream().mapToLong(MortonKey::of).toArray();
  }

  /** Returns the points of the tile, in their order; the tile's zoom is 19 or less. */
  public List<InTile> in(TileAddress tile) {
    return IntStream.range(0, keys.length)
        .filter(i -> keys[i] >= tile.firstKey() && keys[i] < tile.endKey())
        .mapToObj(i -> new InTile(i, place(keys[i], tile.z())))
        .toList();
  }

  /** Returns the point of a key in the tile of a zoom, 19 or less, that holds it. */
  public static MvtGeometry place(long key, int zoom) {
    int shift = MortonKey.BITS - EXTENT_BITS - zoom;
    long x = MortonKey.x(key) >>> shift;
    long y = MortonKey.y(key) >>> shift;
    return MvtGeometry.point((int) (x % MvtLayer.EXTENT), (int) (y % MvtLayer.EXTENT));
  }
}
