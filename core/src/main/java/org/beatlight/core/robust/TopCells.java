package org.beatlight.core.robust;

import java.util.BitSet;
import org.beatlight.core.cluster.Places;

/**
 * The plainest hotspot method: count events in cells, and call the fullest cells hot until they
 * cover a share of the ground. Cells of the same count are taken together or not at all.
 *
 * @param groundShare in (0, 1)
 */
public record TopCells(double groundShare) implements HotMethod {
  public TopCells {
    Fullest.requireShare(groundShare);
  }

  @Override
  public BitSet hot(Places events, Perturbation run, Ground ground) {
    GroundCells cells = GroundCells.of(run.lattice(), ground);
    double[] counts = cells.sums(events);
    double least = Fullest.least(counts, cells::spots, groundShare * ground.size());
    return cells.spots(cell -> counts[cell] >= least);
  }
}
