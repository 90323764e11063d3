package org.beatlight.api.tile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beatlight.api.publication.EventColumns;
import org.beatlight.api.tile.mvt.MvtFeature;
import org.beatlight.api.tile.mvt.MvtGeometry;
import org.beatlight.api.tile.mvt.MvtLayer;
import org.beatlight.api.tile.mvt.MvtProperty;
import org.beatlight.core.event.DateRange;
import org.beatlight.core.event.Kind;
import org.beatlight.core.geo.MortonKey;
import org.beatlight.core.geo.TileAddress;

/**
 * Events of one tile, counted in square cells of a grid that is fixed to the world: 64 × 64 a tile,
 * and never smaller than 2^−17 of the world. An event lies in exactly one cell. The two kinds are
 * counted side by side.
 */
final class CellCounts {
  private static final int CELL_BITS = 6;
  private static final int SMALLEST_CELL_ZOOM = 17;

  private final TileAddress tile;
  private final int cellBits;
  private final int[] incidents;
  private final int[] concerns;

  CellCounts(TileAddress tile) {
    this.tile = tile;
    this.cellBits = Math.min(CELL_BITS, SMALLEST_CELL_ZOOM - tile.z());
    this.incidents = new int[1 << (2 * cellBits)]; // both in the order of Morton keys
    this.concerns = new int[1 << (2 * cellBits)];
  }

  /** Counts the events that lie in the tile and happened on the days. */
  void add(Kind kind, EventColumns events, Optional<DateRange> days) {
    int[] counts = kind == Kind.INCIDENT ? incidents : concerns;
    int shift = 2 * (MortonKey.BITS - tile.z() - cellBits);
    SortedKeys keys = new SortedKeys(events.keys());
    int end = keys.firstFrom(tile.endKey(), 0);
    int i = keys.firstFrom(tile.firstKey(), 0);
    while (i < end) {
      int cell = (int) ((events.keys()[i] - tile.firstKey()) >>> shift);
      int next = keys.firstFrom(tile.firstKey() + ((cell + 1L) << shift), i);
      counts[cell] += count(events.epochDays(), i, next, days);
      i = next;
    }
  }

  /** Returns a square for each cell that holds events. */
  List<MvtFeature> features() {
    List<MvtFeature> features = new ArrayList<>();
    for (int cell = 0; cell < incidents.length; cell++) {
      if (incidents[cell] + concerns[cell] > 0) {
        features.add(feature(cell));
      }
    }
    return features;
  }

  private static int count(int[] epochDays, int from, int to, Optional<DateRange> days) {
    if (days.isEmpty()) {
      return to - from;
    }

    long first = days.get().from().toEpochDay();
    long end = days.get().to().toEpochDay();
    int count = 0;
    for (int i = from; i < to; i++) {
      if (epochDays[i] >= first && epochDays[i] < end) {
        count++;
      }
    }
    return count;
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
