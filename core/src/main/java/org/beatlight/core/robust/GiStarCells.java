package org.beatlight.core.robust;

import java.util.BitSet;
import java.util.stream.IntStream;
import org.beatlight.core.change.FalseDiscovery;
import org.beatlight.core.cluster.Places;
import org.beatlight.core.geo.Lattice;
import org.beatlight.core.geo.PlanePoint;
import org.beatlight.core.geo.Radius;
import org.beatlight.core.hotspot.AreaScores;
import org.beatlight.core.hotspot.GiStar;
import org.beatlight.core.hotspot.Neighbours;

/**
 * Cells that stand out with their neighbours by Gi* ({@link GiStar}): of those whose z is above 0
 * and significant, the greatest z first until they cover a share of the ground. Cells are those of
 * the run's lattice that hold ground, empty ones included; neighbours share an edge or a corner; p
 * is the normal one, two-sided, as in the hot classes of a Gi* map.
 *
 * @param groundShare the most ground that is called hot, in (0, 1)
 * @param falseDiscovery the greatest false discovery rate (Benjamini &amp; Hochberg) over the cells
 *     of a run, in (0, 1)
 */
public record GiStarCells(double groundShare, double falseDiscovery) implements HotMethod {
  private static final double DIAGONAL = Math.sqrt(2);

  public GiStarCells {
    Fullest.requireShare(groundShare);
    if (!(falseDiscovery > 0 && falseDiscovery < 1)) { // the negation also rejects NaN
      throw new IllegalArgumentException(
          "expected a false discovery rate between 0 and 1, got " + falseDiscovery);
    }
  }

  @Override
  public BitSet hot(Places events, Perturbation run, Ground ground) {
    GroundCells cells = GroundCells.of(run.lattice(), ground);
    AreaScores scores = GiStar.star(cells.sums(events), neighbours(run.lattice(), cells));
    double[] q = FalseDiscovery.qValues(scores.normalP());
    double[] significant =
        IntStream.range(0, cells.size())
            .mapToDouble(cell -> q[cell] <= falseDiscovery ? scores.z(cell) : Double.NaN)
            .toArray();
    double least = Fullest.least(significant, cells::spots, groundShare * ground.size());
    return cells.spots(cell -> significant[cell] >= least);
  }

  private static Neighbours neighbours(Lattice lattice, GroundCells cells) {
    PlanePoint[] centers = cells.centers();
    return Neighbours.withinDistance(
            IntStream.range(0, centers.length).mapToDouble(i -> centers[i].eastM()).toArray(),
            IntStream.range(0, centers.length).mapToDouble(i -> centers[i].northM()).toArray(),
            new Radius(lattice.spacingM() * DIAGONAL))
        .withSelf();
  }
}
