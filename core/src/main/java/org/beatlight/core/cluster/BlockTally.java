package org.beatlight.core.cluster;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.beatlight.core.geo.PlanePoint;

/** Adds up, block by block, what clusters are made of. */
final class BlockTally {
  private static final Comparator<PlanePoint> CANONICAL =
      Comparator.comparingDouble(PlanePoint::eastM).thenComparingDouble(PlanePoint::northM);

  private final double[] weights;
  private final int[] places;
  private final int[] corePlaces;
  private final PlanePoint[] anchors; // of each cluster, once a core place of it is seen

  BlockTally(int clusters) {
    weights = new double[clusters];
    places = new int[clusters];
    corePlaces = new int[clusters];
    anchors = new PlanePoint[clusters];
  }

  /**
   * Adds a block.
   *
   * @param labels of its owned places
   */
  void add(BlockClusters block, int[] labels) {
    for (int p = 0; p < labels.length; p++) {
      int cluster = labels[p];
      if (cluster != Clustering.NOISE) {
        weights[cluster] += block.owned().weight(p);
        places[cluster]++;
        if (block.isCore(p)) {
          addCore(cluster, block.owned().point(p));
        }
      }
    }
  }

  private void addCore(int cluster, PlanePoint place) {
    corePlaces[cluster]++;
    if (anchors[cluster] == null || CANONICAL.compare(place, anchors[cluster]) < 0) {
      anchors[cluster] = place;
    }
  }

  List<Cluster> clusters() {
    return IntStream.range(0, weights.length)
        .mapToObj(c -> new Cluster(weights[c], places[c], corePlaces[c], anchors[c]))
        .toList();
  }
}
