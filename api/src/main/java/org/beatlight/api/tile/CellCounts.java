package org.beatlight.api.tile;

import java.util.ArrayList;
import java.util.List;
import org.beatlight.api.publication.Counting;
import org.beatlight.api.tile.mvt.MvtFeature;
import org.beatlight.api.tile.mvt.MvtGeometry;
import org.beatlight.api.tile.mvt.MvtLayer;
import org.beatlight.api.tile.mvt.MvtProperty;
import org.beatlight.core.event.Kind;
import org.beatlight.core.geo.MortonKey;
import org.beatlight.core.geo.TileAddress;

/**
 * Events of one tile, counted in square cells of a grid that is fixed to the world: 64 × 64 a tile,
 * and never smaller than the finest cells of the counting. An event lies in exactly one cell. The
 * two kinds are counted side by side, and of each the categories are counted one by one.
 */
final class CellCounts implements TileCounts {
  private static final int CELL_BITS = 6;

  private final TileAddress tile;
  private final int cellBits;
  private final int[] incidents;
  private final int[] concerns;

  CellCounts(TileAddress tile, Counting counting) {
    this.tile = tile;
    this.cellBits = Math.min(CELL_BITS, counting.finestCellZoom() - tile.z());
    this.incidents = new int[1 << (2 * cellBits)]; // both in the order of Morton keys
    this.concerns = new int[1 << (2 * cellBits)];
  }

  @Override
  public void add(Kind kind, long[] keys, CountedEvents events) {
    int[] counts = kind == Kind.INCIDENT ? incidents : concerns;
    int shift = 2 * (MortonKey.BITS - tile.z() - cellBits);
    SortedKeys sorted = new SortedKeys(keys);
    int end = sorted.firstFrom(tile.endKey(), 0);
    int i = sorted.firstFrom(tile.firstKey(), 0);
    while (i < end) {
      int cell = (int) ((keys[i] - tile.firstKey()) >>> shift);
      int next = sorted.firstFrom(tile.firstKey() + ((cell + 1L) << shift), i);
      counts[cell] += events.count(i, next);
      i = next;
    }
  }

  /** Returns a square for each cell that holds events. */
  @Override
  public List<MvtFeature> features() {
    List<MvtFeature> features = new ArrayList<>();
    for (int cell = 0; cell < incidents.length; cell++) {
      if (incidents[cell] + concerns[cell] > 0) {
        features.add(feature(cell));
      }
    }
    return features;
  }

  private MvtFeature feature(int cell) {
    int side = MvtLayer.EXTENT >> cellBits;
    return new MvtFeature(
        MvtFeature.NO_ID,
        MvtGeometry.square((int) MortonKey.x(cell) * side, (int) MortonKey.y(cell) * side, side),
        List.of(
            new MvtProperty("incidents", (long) incidents[cell]),
            new MvtProperty("concerns", (long) concerns[cell])));
  }
}
