package org.beatlight.core.cluster;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** Adds up what clusters are made of. */
final class Tally {
  /** The order of cluster numbers. */
  private static final Comparator<Cluster> HEAVIEST_FIRST =
      Comparator.comparingDouble(Cluster::weight)
          .reversed()
          .thenComparingDouble(c -> c.anchor().eastM())
          .thenComparingDouble(c -> c.anchor().northM());

  private final double[] weights;
  private final int[] places;
  private final int[] corePlaces;
  private final int[] anchors;

  private Tally(int clusters) {
    weights = new double[clusters];
    places = new int[clusters];
    corePlaces = new int[clusters];
    anchors = new int[clusters];
    Arrays.fill(anchors, -1);
  }

  /**
   * Returns the clusters in the order of their numbers to be, by their places in the list.
   *
   * @param last decides between clusters that are equal in weight and anchor
   */
  static int[] heaviestFirst(List<Cluster> clusters, IntUnaryOperator last) {
    return IntStream.range(0, clusters.size())
        .boxed()
        .sorted(
            Comparator.comparing((Integer c) -> clusters.get(c), HEAVIEST_FIRST)
                .thenComparingInt(last::applyAsInt))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** Returns the rank of each cluster in an order. */
  static int[] ranks(int[] order) {
    int[] ranks = new int[order.length];
    for (int rank = 0; rank < order.length; rank++) {
      ranks[order[rank]] = rank;
    }
    return ranks;
  }

  /** Returns the clusters of the labels, in the order of their labels. */
  static List<Cluster> of(Places all, int[] labels, boolean[] core, int clusters) {
    Tally tally = new Tally(clusters);
    for (int p = 0; p < labels.length; p++) { // canonical order: sums do not depend on rows
      if (labels[p] != Clustering.NOISE) {
        tally.add(labels[p], p, all.weight(p), core[p] ? 1 : 0);
      }
    }
    return IntStream.range(0, clusters).mapToObj(c -> tally.cluster(c, all)).toList();
  }

  private void add(int cluster, int place, double weight, int corePlace) {
    weights[cluster] += weight;
    places[cluster]++;
    corePlaces[cluster] += corePlace;
    if (corePlace == 1 && anchors[cluster] < 0) {
      anchors[cluster] = place;
    }
  }

  private Cluster cluster(int c, Places all) {
    return new Cluster(weights[c], places[c], corePlaces[c], all.point(anchors[c]));
  }
}
