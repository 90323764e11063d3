package org.beatlight.core.cluster;

import java.util.ArrayList;
import java.util.List;

/**
 * Gives every moment that is not core to the cluster of the core neighbour nearest in space. As in
 * {@link Borders}, those between clusters equally near wait until the others are settled.
 */
final class StBorders {
  private record Tied(int moment, int[] around) {}

  private final StNeighbours neighbours;
  private final Labelling labelling;

  StBorders(StNeighbours neighbours, Labelling labelling) {
    this.neighbours = neighbours;
    this.labelling = labelling;
  }

  /** Settles every moment and numbers the clusters. */
  void settle() {
    List<Tied> tied = settleAllButTied();
    labelling.rank();
    if (!tied.isEmpty()) {
      int[] clusters = tied.stream().mapToInt(t -> nearest(t.moment, t.around).cluster()).toArray();
      for (int i = 0; i < clusters.length; i++) {
        labelling.assign(tied.get(i).moment, clusters[i]);
      }
      labelling.rank();
    }
  }

  private List<Tied> settleAllButTied() {
    List<Tied> tied = new ArrayList<>();
    StCells cells = neighbours.cells();
    for (int cell = 0; cell < cells.size(); cell++) {
      int[] around = cells.around(cell);
      for (int slot = cells.start(cell); slot < cells.start(cell + 1); slot++) {
        int moment = cells.moment(slot);
        if (labelling.isCore(moment)) {
          continue;
        }
        Nearest nearest = nearest(moment, around);
        if (nearest.tied()) {
          tied.add(new Tied(moment, around));
        } else {
          labelling.assign(moment, nearest.cluster());
        }
      }
    }
    return tied;
  }

  private Nearest nearest(int moment, int[] around) {
    Nearest nearest = new Nearest(Double.MAX_VALUE); // neighbours are within the radius anyway
    neighbours.forEachNeighbour(
        moment,
        around,
        other -> {
          if (labelling.isCore(other)) {
            nearest.offer(neighbours.distanceM2(moment, other), labelling.label(other));
          }
        });
    return nearest;
  }
}
