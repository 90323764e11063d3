package org.beatlight.core.cluster;

import org.beatlight.core.geo.Radius;

/**
 * Exact weighted ST-DBSCAN (Birant &amp; Kut 2007; docs/methods/st-dbscan.md): as {@link Dbscan},
 * but neighbours must also be near in time. Their third condition, on a value measured at each
 * place, is left out. No label depends on the order of the rows.
 *
 * @param radius the greatest distance of neighbours
 * @param spanDays the greatest time between neighbours, in days; 0 or more, infinite for DBSCAN
 * @param minWeight the weight near a moment, itself included, that makes it core
 */
public record StDbscan(Radius radius, double spanDays, double minWeight) {
  public StDbscan {
    if (!(spanDays >= 0)) { // the negation also rejects NaN
      throw new IllegalArgumentException("expected a time span of 0 days or more, got " + spanDays);
    }
    if (!(minWeight > 0) || Double.isInfinite(minWeight)) {
      throw new IllegalArgumentException(
          "expected a finite least weight above 0, got " + minWeight);
    }
  }

  /**
   * Clusters moments; each is a place of the result.
   *
   * @throws IllegalArgumentException if the places span more than 2^31 cells of the radius
   */
  public Clustering cluster(Moments moments) {
    if (moments.size() == 0) {
      return Clustering.ofNoise(moments.places());
    }

    StCells cells = StCells.of(moments, radius, spanDays);
    StNeighbours neighbours = new StNeighbours(moments, cells, this);
    boolean[] core = neighbours.core(minWeight);
    Labelling labelling = Labelling.ofCore(moments.places(), core, neighbours.link(core));
    new StBorders(neighbours, labelling).settle();
    return labelling.toClustering();
  }
}
