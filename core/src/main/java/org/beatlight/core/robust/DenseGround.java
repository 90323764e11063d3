package org.beatlight.core.robust;

import java.util.BitSet;
import org.beatlight.core.cluster.Clustering;
import org.beatlight.core.cluster.Dbscan;
import org.beatlight.core.cluster.Places;
import org.beatlight.core.geo.Lattice;
import org.beatlight.core.geo.Radius;

/**
 * Ground within the radius of a core place of DBSCAN ({@link Dbscan}): the outlines of its
 * clusters. The least weight grows with the area that the run's radius covers and with the share of
 * the period that it takes, so that every run asks for the same density.
 *
 * @param leastWeight of a core place's neighbourhood, at a radius of {@code atRadiusM} and for the
 *     whole period
 */
public record DenseGround(double leastWeight, double atRadiusM) implements HotMethod {
  public DenseGround {
    if (!(leastWeight > 0) || Double.isInfinite(leastWeight)) {
      throw new IllegalArgumentException(
          "expected a finite least weight above 0, got " + leastWeight);
    }
    if (!(atRadiusM > 0) || Double.isInfinite(atRadiusM)) {
      throw new IllegalArgumentException(
          "expected a finite radius above 0 m, got " + atRadiusM + " m");
    }
  }

  @Override
  public BitSet hot(Places events, Perturbation run, Ground ground) {
    double wider = run.radiusM() / atRadiusM;
    double least = leastWeight * wider * wider * run.periodShare();
    Clustering found = Dbscan.cluster(events, new Radius(run.radiusM()), least);
    BitSet hot = new BitSet(ground.size());
    for (int place = 0; place < events.size(); place++) {
      if (found.isCore(place)) {
        new Disc(events.eastM(place), events.northM(place), run.radiusM())
            .cells(ground.lattice(), (column, from, to) -> mark(ground, column, from, to, hot));
      }
    }
    return hot;
  }

  private static void mark(Ground ground, int column, int fromRow, int toRow, BitSet hot) {
    for (int row = fromRow; row <= toRow; row++) {
      int spot = ground.spot(Lattice.key(column, row));
      if (spot >= 0) {
        hot.set(spot);
      }
    }
  }
}
