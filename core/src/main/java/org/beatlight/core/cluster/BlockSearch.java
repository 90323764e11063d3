package org.beatlight.core.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.beatlight.core.cluster.BlockClusters.Seam;
import org.beatlight.core.cluster.BlockClusters.Tie;
import org.beatlight.core.geo.Radius;

/** The working state of the search in one block. */
final class BlockSearch {
  private final Block block;
  private final Places known;
  private final Radius radius;
  private final double radiusM2;
  private final int[] ownedIndex; // of each known place; negative for those around the block
  private final List<Tie> ties = new ArrayList<>();
  private final List<Seam> seams = new ArrayList<>();

  BlockSearch(Block block, Places known, Radius radius) {
    this.block = block;
    this.known = known;
    this.radius = radius;
    radiusM2 = radius.metres() * radius.metres();
    ownedIndex = new int[known.size()];
    int owned = 0;
    for (int p = 0; p < ownedIndex.length; p++) {
      ownedIndex[p] = block.holds(known.eastM(p), known.northM(p)) ? owned++ : -1;
    }
  }

  BlockClusters clusters(double minWeight) {
    Dbscan.requireWeight(minWeight);
    Places owned = owned();
    int[] labels = new int[owned.size()];
    Arrays.fill(labels, Clustering.NOISE);
    boolean[] core = new boolean[owned.size()];
    int clusters = known.size() == 0 ? 0 : search(minWeight, labels, core);
    return BlockClusters.of(owned, labels, core, ties, seams, clusters);
  }

  private Places owned() {
    int[] places = IntStream.range(0, ownedIndex.length).filter(p -> ownedIndex[p] >= 0).toArray();
    return Places.ofWeighted(
        IntStream.of(places).mapToDouble(known::eastM).toArray(),
        IntStream.of(places).mapToDouble(known::northM).toArray(),
        IntStream.of(places).mapToDouble(known::weight).toArray());
  }

  /** Fills labels and core of the owned places; returns the number of local clusters. */
  private int search(double minWeight, int[] labels, boolean[] core) {
    Cells cells = Cells.of(known, radius);
    boolean[] coreSlots = Density.coreSlots(cells, known, radiusM2, minWeight);
    for (int slot = 0; slot < coreSlots.length; slot++) { // farther ones lack some neighbours
      coreSlots[slot] &= isWithinReach(cells.place(slot));
    }
    CorePoints corePoints = new CorePoints(cells, known, coreSlots, radiusM2);
    Labelling labelling = Labelling.ofCore(known, cells, coreSlots, corePoints.link());
    for (int cell = 0; cell < cells.size(); cell++) {
      for (int slot = cells.start(cell); slot < cells.start(cell + 1); slot++) {
        settle(cells.place(slot), cell, corePoints, labelling, labels, core);
      }
    }
    return labelling.clusters();
  }

  private boolean isWithinReach(int place) {
    return block.isWithin(radius.metres(), known.eastM(place), known.northM(place));
  }

  private void settle(
      int place,
      int cell,
      CorePoints corePoints,
      Labelling labelling,
      int[] labels,
      boolean[] core) {
    int owned = ownedIndex[place];
    if (labelling.isCore(place)) {
      addSeam(place, labelling.label(place));
      if (owned >= 0) {
        core[owned] = true;
        labels[owned] = labelling.label(place);
      }
    } else if (owned >= 0) {
      int[] nearest =
          corePoints.nearestClusters(
              cell, known.eastM(place), known.northM(place), labelling.cellClusters());
      if (nearest.length > 1) {
        ties.add(new Tie(owned, nearest));
      } else if (nearest.length == 1) {
        labels[owned] = nearest[0];
      }
    }
  }

  private void addSeam(int place, int cluster) {
    double east = known.eastM(place);
    double north = known.northM(place);
    if (ownedIndex[place] < 0 || block.isNearEdge(radius.metres(), east, north)) {
      seams.add(new Seam(east, north, cluster));
    }
  }
}
