package org.beatlight.core.hotspot;

import java.util.Arrays;

/** Pairs of cells with a weight, as they are found; they grow into {@link Neighbours}. */
final class Edges {
  private int size;
  private int[] from = new int[1024];
  private int[] to = new int[1024];
  private double[] weights = new double[1024];

  /** Adds one direction. */
  void add(int cell, int other, double weight) {
    if (size == from.length) {
      from = Arrays.copyOf(from, 2 * size);
      to = Arrays.copyOf(to, 2 * size);
      weights = Arrays.copyOf(weights, 2 * size);
    }
    from[size] = cell;
    to[size] = other;
    weights[size++] = weight;
  }

  /** Adds both directions. */
  void addBoth(int a, int b) {
    add(a, b, 1);
    add(b, a, 1);
  }

  /** Sorts by the other cell, then by the cell, each time in O(cells + edges). */
  Neighbours toNeighbours(int cells) {
    int[] slots = new int[size];
    Arrays.setAll(slots, i -> i);
    slots = ordered(slots, to, starts(to, cells));
    int[] starts = starts(from, cells);
    slots = ordered(slots, from, starts);
    int[] others = Arrays.stream(slots).map(slot -> to[slot]).toArray();
    double[] sorted = Arrays.stream(slots).mapToDouble(slot -> weights[slot]).toArray();
    return new Neighbours(starts, others, sorted);
  }

  private int[] starts(int[] column, int cells) {
    int[] starts = new int[cells + 1];
    for (int i = 0; i < size; i++) {
      starts[column[i] + 1]++;
    }
    Arrays.parallelPrefix(starts, Integer::sum);
    return starts;
  }

  private static int[] ordered(int[] slots, int[] column, int[] starts) {
    int[] next = starts.clone();
    int[] ordered = new int[slots.length];
    for (int slot : slots) {
      ordered[next[column[slot]]++] = slot;
    }
    return ordered;
  }
}
