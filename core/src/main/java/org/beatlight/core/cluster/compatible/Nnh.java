package org.beatlight.core.cluster.compatible;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.beatlight.core.cluster.Clustering;
import org.beatlight.core.cluster.Places;
import org.beatlight.core.cluster.shape.MeanCenter;
import org.beatlight.core.geo.PlanePoint;

/**
 * Nearest neighbour hierarchical clustering as CrimeStat describes it (docs/methods/nnh.md): the
 * point with most neighbours closer than a threshold and these neighbours are a cluster; then among
 * the rest again. The clusters' centers are clustered in the same way, order by order.
 *
 * @param minWeight the least weight of a cluster, of higher orders the least number of clusters in
 *     it; at least 2
 */
public record Nnh(Threshold threshold, double minWeight) {
  public Nnh {
    if (!(minWeight >= 2) || Double.isInfinite(minWeight)) { // the negation also rejects NaN
      throw new IllegalArgumentException(
          "expected a finite least weight of 2 or more, got " + minWeight);
    }
  }

  /** Returns the clusterings of the places by order, the first one first; none without clusters. */
  public List<Clustering> cluster(Places places) {
    List<Clustering> orders = new ArrayList<>();
    Clustering level = order(places);
    int[] numbers = IntStream.range(0, places.size()).map(level::label).toArray();
    while (!level.clusters().isEmpty()) {
      orders.add(Clustering.ofLabels(places, numbers));
      Clustering above = order(centers(level));
      numbers =
          Arrays.stream(numbers)
              .map(n -> n == Clustering.NOISE ? Clustering.NOISE : above.labelOfRow(n))
              .toArray();
      level = above;
    }
    return orders;
  }

  private Clustering order(Places points) {
    double weight = IntStream.range(0, points.size()).mapToDouble(points::weight).sum();
    double thresholdM = points.size() == 0 ? 0 : threshold.metres(weight);
    return thresholdM > 0
        ? Clustering.ofLabels(points, new Crowding(points, thresholdM).labels(minWeight))
        : Clustering.ofNoise(points);
  }

  /** Returns the centers of the clusters; the row of a center is the cluster's number. */
  private static Places centers(Clustering level) {
    PlanePoint[] centers =
        IntStream.range(0, level.clusters().size())
            .mapToObj(c -> MeanCenter.of(level.places(), level.members(c)).point())
            .toArray(PlanePoint[]::new);
    return Places.of(
        Arrays.stream(centers).mapToDouble(PlanePoint::eastM).toArray(),
        Arrays.stream(centers).mapToDouble(PlanePoint::northM).toArray());
  }
}
