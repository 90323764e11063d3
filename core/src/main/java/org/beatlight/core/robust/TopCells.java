package org.beatlight.core.robust;

import java.util.BitSet;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.beatlight.core.cluster.Places;

/**
 * The plainest hotspot method: count events in cells, and call the fullest cells hot until they
 * cover a share of the ground. Cells of the same count are taken together or not at all.
 *
 * @param groundShare in (0, 1)
 */
public record TopCells(double groundShare) implements HotMethod {
  public TopCells {
    if (!(groundShare > 0 && groundShare < 1)) {
      throw new IllegalArgumentException(
          "expected a share of the ground between 0 and 1, got " + groundShare);
    }
  }

  @Override
  public BitSet hot(Places events, Perturbation run, Ground ground) {
    GroundCells cells = GroundCells.of(run.lattice(), ground);
    double[] counts = cells.sums(events);
    double least = leastHotCount(counts, cells, groundShare * ground.size());
    return cells.spots(cell -> counts[cell] >= least);
  }

  /** Returns the least count at which the cells of that count and above cover no more. */
  private static double leastHotCount(double[] counts, GroundCells cells, double mostSpots) {
    int[] fullestFirst =
        IntStream.range(0, counts.length)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer cell) -> counts[cell]).reversed())
            .mapToInt(Integer::intValue)
            .toArray();
    double least = Double.POSITIVE_INFINITY;
    long covered = 0;
    for (int i = 0; i < fullestFirst.length; i++) {
      double count = counts[fullestFirst[i]];
      covered += cells.spots(fullestFirst[i]);
      boolean lastOfCount = i + 1 == fullestFirst.length || counts[fullestFirst[i + 1]] < count;
      if (covered > mostSpots || count == 0) {
        return least;
      }
      if (lastOfCount) {
        least = count;
      }
    }
    return least;
  }
}
