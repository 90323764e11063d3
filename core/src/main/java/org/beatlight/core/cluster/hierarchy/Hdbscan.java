package org.beatlight.core.cluster.hierarchy;

import org.beatlight.core.cluster.Clustering;
import org.beatlight.core.cluster.Places;

/**
 * Exact HDBSCAN (Campello, Moulavi, Sander 2013; docs/methods/hdbscan.md): clusters of different
 * densities, without a radius.
 *
 * <p>Rows count, weights do not: a place counts as often as rows were collapsed into it. The whole
 * is never a cluster. Every member counts as core. No label depends on the order of the rows.
 *
 * @param minClusterSize the least rows of a cluster, at least 2
 * @param minPoints how many rows must lie within the core distance of a row, itself included
 */
public record Hdbscan(int minClusterSize, int minPoints) {
  public Hdbscan {
    if (minClusterSize < 2) {
      throw new IllegalArgumentException(
          "expected a least cluster size of 2 rows or more, got " + minClusterSize);
    }
    if (minPoints < 1) {
      throw new IllegalArgumentException("expected at least 1 point, got " + minPoints);
    }
  }

  /**
   * Clusters places; none belongs to a cluster where there are fewer rows than {@code minPoints}.
   *
   * @throws IllegalArgumentException if the places span more than 10^150 m
   */
  public Clustering cluster(Places places) {
    if (places.rows() < Math.max(minPoints, minClusterSize)) {
      return Clustering.ofNoise(places);
    }

    KdTree tree = KdTree.of(places);
    double[] coreM2 = CoreDistances.squared(tree, minPoints);
    Dendrogram dendrogram = Dendrogram.of(tree, coreM2, SpanningTree.of(tree, coreM2));
    int[] labels = CondensedTree.of(dendrogram, minClusterSize).labels();
    return Clustering.ofLabels(places, labels);
  }
}
