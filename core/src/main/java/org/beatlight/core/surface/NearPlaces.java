package org.beatlight.core.surface;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.beatlight.core.cluster.Places;

/**
 * Finds the places within reach of a point: strips as wide as the reach, each in order of north.
 * The order of a sum depends on the places and the reach alone.
 */
final class NearPlaces {
  private final Places places;
  private final double reachM;
  private final long[] strips; // those that hold places, from west to east
  private final int[] starts; // of each strip, and the end of the last
  private final int[] order;
  private final double[] northM; // in that order

  /** What a place adds to a sum. */
  interface Term {
    double of(int place, double distanceM2);
  }

  /**
   * Orders the places.
   *
   * @param reachM above 0; infinite to find them all
   */
  NearPlaces(Places places, double reachM) {
    this.places = places;
    this.reachM = reachM;
    long[] stripOf =
        IntStream.range(0, places.size()).mapToLong(p -> strip(places.eastM(p))).toArray();
    strips = Arrays.stream(stripOf).distinct().toArray(); // canonical order goes from west to east
    starts = new int[strips.length + 1];
    order = IntStream.range(0, places.size()).toArray();
    northM = new double[places.size()];
    for (int s = 0; s < strips.length; s++) {
      starts[s + 1] = starts[s];
      while (starts[s + 1] < order.length && stripOf[starts[s + 1]] == strips[s]) {
        starts[s + 1]++;
      }
      sortStrip(starts[s], starts[s + 1]);
    }
  }

  private long strip(double eastM) {
    return (long) Math.floor(eastM / reachM);
  }

  private void sortStrip(int from, int to) {
    int[] byNorth =
        IntStream.range(from, to)
            .boxed()
            .sorted((a, b) -> Double.compare(places.northM(a), places.northM(b))) // stable
            .mapToInt(Integer::intValue)
            .toArray();
    for (int i = from; i < to; i++) {
      order[i] = byNorth[i - from];
      northM[i] = places.northM(order[i]);
    }
  }

  /**
   * Returns the sum over the places within reach; terms of places a little farther may be asked.
   */
  double sum(double eastM, double atNorthM, Term term) {
    long middle = strip(eastM);
    double sum = 0;
    for (long strip = middle - 1; strip <= middle + 1; strip++) {
      int s = Arrays.binarySearch(strips, strip);
      if (s >= 0) {
        sum = addStrip(s, eastM, atNorthM, term, sum);
      }
    }
    return sum;
  }

  private double addStrip(int s, double eastM, double atNorthM, Term term, double sum) {
    double total = sum;
    int end = starts[s + 1];
    for (int i = first(s, atNorthM - reachM); i < end && northM[i] <= atNorthM + reachM; i++) {
      double dx = places.eastM(order[i]) - eastM;
      double dy = northM[i] - atNorthM;
      total += term.of(order[i], dx * dx + dy * dy);
    }
    return total;
  }

  private int first(int s, double leastNorthM) {
    int low = starts[s];
    int high = starts[s + 1];
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (northM[middle] < leastNorthM) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
