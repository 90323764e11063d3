package org.beatlight.core.cluster;

import java.util.BitSet;

/**
 * Gives every place that is not core to the cluster of the nearest core place within the radius.
 *
 * <p>Where core places of several clusters are just equally near, the smallest cluster number wins.
 * As numbers follow from weights, which follow from members, such places wait until all others are
 * settled and the clusters are numbered by what they then weigh.
 */
final class Borders {
  private final Places places;
  private final Cells cells;
  private final CorePoints core;
  private final Labelling labelling;

  Borders(Places places, Cells cells, CorePoints core, Labelling labelling) {
    this.places = places;
    this.cells = cells;
    this.core = core;
    this.labelling = labelling;
  }

  /** Settles every place and numbers the clusters. */
  void settle() {
    BitSet tied = settleAllButTied();
    labelling.rank();
    if (!tied.isEmpty()) {
      tied.stream().forEach(slot -> assign(slot, nearest(cells.cellOf(slot), slot)));
      labelling.rank();
    }
  }

  private BitSet settleAllButTied() {
    BitSet tied = new BitSet();
    for (int cell = 0; cell < cells.size(); cell++) {
      for (int slot = cells.start(cell); slot < cells.start(cell + 1); slot++) {
        if (labelling.isCore(cells.place(slot))) {
          continue;
        }
        Nearest nearest = nearest(cell, slot);
        if (nearest.tied()) {
          tied.set(slot);
        } else {
          assign(slot, nearest);
        }
      }
    }
    return tied;
  }

  private Nearest nearest(int cell, int slot) {
    int place = cells.place(slot);
    return core.nearest(cell, places.eastM(place), places.northM(place), labelling.cellClusters());
  }

  private void assign(int slot, Nearest nearest) {
    labelling.assign(cells.place(slot), nearest.cluster());
  }
}
