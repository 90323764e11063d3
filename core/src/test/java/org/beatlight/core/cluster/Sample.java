package org.beatlight.core.cluster;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.beatlight.core.geo.Radius;

/** Rows to cluster, and how. */
record Sample(double[] eastM, double[] northM, double[] weights, double radiusM, double minWeight) {
  /**
   * Rows on whole metres, so that many lie at just the radius from each other, at one place, or
   * between two clusters; weights are quarters, whose sums are exact.
   */
  static Sample onLattice(Random random) {
    int size = 1 + random.nextInt(250);
    int side = 8 + random.nextInt(60);
    double[] radii = {1, 2, 5, 10, Math.sqrt(2), Math.sqrt(50)};
    return new Sample(
        random.doubles(size, -side, side).map(Math::rint).toArray(),
        random.doubles(size, 0, side).map(Math::rint).toArray(),
        random.ints(size, 1, 9).mapToDouble(w -> w / 4.0).toArray(),
        radii[random.nextInt(radii.length)],
        1 + random.nextInt(24) / 4.0);
  }

  /** Rows anywhere, in clumps, far from the origin as projected coordinates are. */
  static Sample inClumps(Random random) {
    int size = 1 + random.nextInt(400);
    double[] east = new double[size];
    double[] north = new double[size];
    for (int i = 0; i < size; i++) {
      int clump = random.nextInt(6);
      east[i] = 447_000 + 130 * clump + 25 * random.nextGaussian();
      north[i] = 4_637_000 + 90 * (clump % 3) + 25 * random.nextGaussian();
    }
    double[] ones = IntStream.range(0, size).mapToDouble(i -> 1).toArray();
    return new Sample(east, north, ones, 5 + random.nextInt(60), 1 + random.nextInt(12));
  }

  int size() {
    return eastM.length;
  }

  Clustering cluster() {
    return Dbscan.cluster(
        Places.ofWeighted(eastM, northM, weights), new Radius(radiusM), minWeight);
  }

  int[] labels() {
    Clustering found = cluster();
    return IntStream.range(0, size()).map(found::labelOfRow).toArray();
  }

  Sample rows(int[] order) {
    return new Sample(
        pick(eastM, order), pick(northM, order), pick(weights, order), radiusM, minWeight);
  }

  static double[] pick(double[] values, int[] order) {
    return IntStream.of(order).mapToDouble(i -> values[i]).toArray();
  }

  int[] shuffledRows(Random random) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, size()).boxed().toList());
    Collections.shuffle(order, random);
    return order.stream().mapToInt(Integer::intValue).toArray();
  }
}
