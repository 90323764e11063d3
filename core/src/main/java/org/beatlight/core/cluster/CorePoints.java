package org.beatlight.core.cluster;

import java.util.stream.IntStream;

/**
 * The core places alone, packed in cell order, with the two questions asked of them: which cells
 * touch, and which core place is nearest.
 */
final class CorePoints {
  private final Cells cells;
  private final double radiusM2;
  private final int[] starts; // first core place of each cell, and the end
  private final int[] cellOf; // of each core place, as are the next two
  private final double[] eastM;
  private final double[] northM;

  CorePoints(Cells cells, Places places, boolean[] coreSlots, double radiusM2) {
    this.cells = cells;
    this.radiusM2 = radiusM2;
    starts = new int[cells.size() + 1];
    cellOf = new int[coreSlots.length];
    eastM = new double[coreSlots.length];
    northM = new double[coreSlots.length];
    pack(places, coreSlots);
  }

  private void pack(Places places, boolean[] coreSlots) {
    int next = 0;
    for (int cell = 0; cell < cells.size(); cell++) {
      for (int slot = cells.start(cell); slot < cells.start(cell + 1); slot++) {
        if (coreSlots[slot]) {
          cellOf[next] = cell;
          eastM[next] = places.eastM(cells.place(slot));
          northM[next] = places.northM(cells.place(slot));
          next++;
        }
      }
      starts[cell + 1] = next;
    }
  }

  /**
   * Returns the sets of cells that are linked by core places within the radius of each other. The
   * core places of one cell are always linked.
   */
  DisjointSets link() {
    DisjointSets sets = new DisjointSets(cells.size());
    ClosePair closePair = new ClosePair(eastM, northM, radiusM2);
    for (int cell = 0; cell < cells.size(); cell++) {
      if (starts[cell] < starts[cell + 1]) {
        linkOnward(cell, sets, closePair);
      }
    }
    return sets;
  }

  private void linkOnward(int cell, DisjointSets sets, ClosePair closePair) {
    for (int w = 0; w < Cells.WINDOWS; w++) {
      int first = Math.max(cell + 1, cells.windowFirst(cell, w)); // each pair is asked once
      for (int other = first; other < cells.windowEnd(cell, w); other++) {
        if (!sets.joined(cell, other) && touch(closePair, cell, other)) {
          sets.join(cell, other);
        }
      }
    }
  }

  private boolean touch(ClosePair closePair, int cell, int other) {
    return closePair.exists(starts[cell], starts[cell + 1], starts[other], starts[other + 1]);
  }

  /**
   * Finds the core place nearest to a place that is not core itself.
   *
   * @param cell the cell of the place
   * @param clusters the cluster of each cell
   */
  Nearest nearest(int cell, double east, double north, int[] clusters) {
    Nearest nearest = new Nearest(radiusM2);
    for (int w = 0; w < Cells.WINDOWS; w++) {
      int to = starts[cells.windowEnd(cell, w)];
      for (int i = starts[cells.windowFirst(cell, w)]; i < to; i++) {
        double dx = eastM[i] - east;
        double dy = northM[i] - north;
        nearest.offer(dx * dx + dy * dy, clusters[cellOf[i]]);
      }
    }
    return nearest;
  }

  /** As {@link #nearest}, but returns every cluster that has a core place just as near. */
  int[] nearestClusters(int cell, double east, double north, int[] clusters) {
    Nearest nearest = nearest(cell, east, north, clusters);
    if (!nearest.tied()) {
      return nearest.cluster() == Clustering.NOISE ? new int[0] : new int[] {nearest.cluster()};
    }

    return IntStream.range(0, Cells.WINDOWS)
        .flatMap(w -> slots(cell, w))
        .filter(i -> squared(eastM[i] - east) + squared(northM[i] - north) == nearest.distanceM2())
        .map(i -> clusters[cellOf[i]])
        .distinct()
        .sorted()
        .toArray();
  }

  private IntStream slots(int cell, int window) {
    return IntStream.range(
        starts[cells.windowFirst(cell, window)], starts[cells.windowEnd(cell, window)]);
  }

  private static double squared(double value) {
    return value * value;
  }
}
