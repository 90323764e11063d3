package org.beatlight.core.cluster.significance;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.beatlight.core.cluster.Cluster;
import org.beatlight.core.cluster.Clustering;
import org.beatlight.core.cluster.Places;
import org.beatlight.core.geo.PlanePoint;

/**
 * Tests clusters against chance (docs/methods/cluster-significance.md): each run throws the events
 * over the ground anew, clusters them in the same way and keeps the weight of the heaviest cluster.
 *
 * @param method how places are clustered, such as DBSCAN with its parameters
 * @param nullPlaces where events would be if nothing but chance were at work
 * @param runs how often, in [19, 99999]
 * @param seed the same seed gives the same p-values, on any number of threads
 */
public record ClusterTest(
    Function<Places, Clustering> method, NullPlaces nullPlaces, int runs, long seed) {
  /** Fewer events than this are not tested. */
  public static final int LEAST_EVENTS = 10;

  private static final int LEAST_RUNS = 19; // p can just reach 0.05
  private static final int MOST_RUNS = 99_999;

  public ClusterTest {
    if (runs < LEAST_RUNS || runs > MOST_RUNS) {
      throw new IllegalArgumentException(
          "expected runs in [%d, %d], got %d".formatted(LEAST_RUNS, MOST_RUNS, runs));
    }
  }

  /**
   * Tests the clusters that the method finds in weighted events. Runs go on in parallel.
   *
   * @throws IllegalArgumentException if the arrays differ in length, or a value is out of range
   */
  public Significance test(double[] eastM, double[] northM, double[] weights) {
    return test(method.apply(Places.ofWeighted(eastM, northM, weights)).clusters(), weights);
  }

  /**
   * Tests clusters that the method found already.
   *
   * @param observed in weighted events
   * @param weights of these events, in any order
   */
  public Significance test(List<Cluster> observed, double[] weights) {
    if (weights.length < LEAST_EVENTS) {
      return new Significance.NotTested(
          "expected at least %d events, got %d".formatted(LEAST_EVENTS, weights.length));
    }
    if (observed.isEmpty()) {
      return new Significance.NotTested("there is no cluster to test");
    }

    double[] sorted = weights.clone(); // not the order of the rows, which must not matter
    Arrays.sort(sorted);
    double[] heaviest = heaviestByChance(sorted);
    return new Significance.Tested(
        observed.stream().map(cluster -> pValue(cluster.weight(), heaviest)).toList(), runs);
  }

  private double[] heaviestByChance(double[] weights) {
    long[] seeds = new SplittableRandom(seed).longs(runs).toArray();
    return IntStream.range(0, runs)
        .parallel()
        .mapToDouble(run -> heaviest(weights, new SplittableRandom(seeds[run])))
        .toArray();
  }

  private double heaviest(double[] weights, SplittableRandom random) {
    double[] eastM = new double[weights.length];
    double[] northM = new double[weights.length];
    for (int i = 0; i < weights.length; i++) {
      PlanePoint point = nullPlaces.draw(random);
      eastM[i] = point.eastM();
      northM[i] = point.northM();
    }
    List<Cluster> found = method.apply(Places.ofWeighted(eastM, northM, weights)).clusters();
    return found.isEmpty() ? 0 : found.get(0).weight();
  }

  /** Returns (1 + how many of the runs' heaviest weigh as much) / (1 + runs). */
  static double pValue(double weight, double[] heaviest) {
    long asHeavy = Arrays.stream(heaviest).filter(h -> h >= weight).count();
    return (1.0 + asHeavy) / (1.0 + heaviest.length);
  }
}
