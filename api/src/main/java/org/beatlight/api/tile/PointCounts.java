package org.beatlight.api.tile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.beatlight.api.tile.mvt.MvtFeature;
import org.beatlight.api.tile.mvt.MvtProperty;
import org.beatlight.api.tile.shape.PlacedPoints;
import org.beatlight.core.event.Kind;
import org.beatlight.core.geo.TileAddress;

/**
 * Events of one tile, counted by the place where they are shown. The two kinds are counted side by
 * side, and of each the categories are counted one by one.
 */
final class PointCounts implements TileCounts {
  private final TileAddress tile;
  private final Map<Long, int[]> counts = new TreeMap<>(); // incidents and concerns by place

  PointCounts(TileAddress tile) {
    this.tile = tile;
  }

  @Override
  public void add(Kind kind, long[] keys, CountedEvents events) {
    SortedKeys sorted = new SortedKeys(keys);
    int end = sorted.firstFrom(tile.endKey(), 0);
    int i = sorted.firstFrom(tile.firstKey(), 0);
    while (i < end) {
      int next = sorted.firstFrom(keys[i] + 1, i);
      int count = events.count(i, next);
      if (count > 0) {
        counts.computeIfAbsent(keys[i], key -> new int[2])[of(kind)] += count;
      }
      i = next;
    }
  }

  /** Returns a point for each place where anything is shown. */
  @Override
  public List<MvtFeature> features() {
    List<MvtFeature> features = new ArrayList<>();
    counts.forEach((key, ofKind) -> features.add(feature(key, ofKind)));
    return features;
  }

  private static int of(Kind kind) {
    return kind == Kind.INCIDENT ? 0 : 1;
  }

  private MvtFeature feature(long key, int[] ofKind) {
    return new MvtFeature(
        MvtFeature.NO_ID,
        PlacedPoints.place(key, tile.z()),
        List.of(
            new MvtProperty("incidents", (long) ofKind[of(Kind.INCIDENT)]),
            new MvtProperty("concerns", (long) ofKind[of(Kind.CONCERN)])));
  }
}
