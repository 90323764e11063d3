package org.beatlight.core.hotspot;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.beatlight.core.geo.Radius;

/** Made-up cities for tests. */
final class Samples {
  private Samples() {}

  /** Returns the neighbours, over sides and corners, of a square lattice of 100 m cells. */
  static Neighbours lattice(int side) {
    return lattice(IntStream.range(0, side * side).toArray(), side);
  }

  /** The same with the cells in another order: the row r is the cell {@code order[r]}. */
  static Neighbours lattice(int[] order, int side) {
    double[] east = Arrays.stream(order).mapToDouble(c -> 447_000.3 + c % side * 100).toArray();
    double[] north = Arrays.stream(order).mapToDouble(c -> 4_637_000.7 + c / side * 100).toArray();
    return Neighbours.withinDistance(east, north, new Radius(100 * Math.sqrt(2)));
  }

  static double[] uniform(int size, long seed) {
    return new Random(seed).doubles(size).toArray();
  }

  /** Small counts, most of them 0. */
  static double[] counts(int size, long seed) {
    return new Random(seed).ints(size, 0, 6).mapToDouble(i -> i / 3 * (i - 2)).toArray();
  }

  static int[] shuffled(int size, long seed) {
    List<Integer> order = Arrays.asList(IntStream.range(0, size).boxed().toArray(Integer[]::new));
    Collections.shuffle(order, new Random(seed));
    return order.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Returns the values in another order. */
  static double[] inOrder(int[] order, double[] values) {
    return Arrays.stream(order).mapToDouble(i -> values[i]).toArray();
  }

  static double[] scores(AreaScores scores) {
    return IntStream.range(0, scores.size()).mapToDouble(scores::z).toArray();
  }
}
