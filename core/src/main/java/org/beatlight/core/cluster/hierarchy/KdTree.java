package org.beatlight.core.cluster.hierarchy;

import java.util.stream.IntStream;
import org.beatlight.core.cluster.Places;

/**
 * Places halved again and again by their wider side. Node 0 holds all; the halves of a node are
 * {@code 2 node + 1} and {@code 2 node + 2}. Places are in an order of their own, by slots, so that
 * those of a node lie side by side.
 */
final class KdTree {
  private static final int MOST_IN_LEAF = 8;
  private static final double MOST_SPAN_M = 1e150; // its square is still a number

  private final double[] eastM; // of each slot, as are the next three
  private final double[] northM;
  private final int[] rows;
  private final int[] places;
  private final int firstLeaf;
  private final int[] starts; // of each node, as are the next two
  private final int[] ends;
  private final double[] boxes; // four numbers for each node: west, south, east, north

  private KdTree(Places all) {
    int n = all.size();
    places = IntStream.range(0, n).toArray();
    eastM = IntStream.range(0, n).mapToDouble(all::eastM).toArray();
    northM = IntStream.range(0, n).mapToDouble(all::northM).toArray();
    rows = new int[n];
    int leaves = 1;
    while ((long) leaves * MOST_IN_LEAF < n) {
      leaves *= 2;
    }
    firstLeaf = leaves - 1;
    starts = new int[2 * leaves - 1];
    ends = new int[2 * leaves - 1];
    boxes = new double[4 * starts.length];
  }

  /**
   * Returns the tree of at least one place.
   *
   * @throws IllegalArgumentException if the places span more than 10^150 m
   */
  static KdTree of(Places all) {
    KdTree tree = new KdTree(all);
    tree.build(0, 0, all.size());
    int[] counts = new int[all.size()];
    for (int row = 0; row < all.rows(); row++) {
      counts[all.placeOfRow(row)]++;
    }
    for (int slot = 0; slot < counts.length; slot++) {
      tree.rows[slot] = counts[tree.places[slot]];
    }
    return tree;
  }

  private void build(int node, int from, int to) {
    starts[node] = from;
    ends[node] = to;
    measure(node, from, to);
    if (node >= firstLeaf) {
      return;
    }

    double width = boxes[4 * node + 2] - boxes[4 * node];
    double height = boxes[4 * node + 3] - boxes[4 * node + 1];
    if (!(Math.max(width, height) <= MOST_SPAN_M)) {
      throw new IllegalArgumentException(
          "expected places within %s m of each other, got a span of %s m"
              .formatted(MOST_SPAN_M, Math.max(width, height)));
    }
    int middle = (from + to) >>> 1;
    select(width >= height ? eastM : northM, middle, from, to - 1);
    build(2 * node + 1, from, middle);
    build(2 * node + 2, middle, to);
  }

  private void measure(int node, int from, int to) {
    double west = Double.POSITIVE_INFINITY;
    double south = Double.POSITIVE_INFINITY;
    double east = Double.NEGATIVE_INFINITY;
    double north = Double.NEGATIVE_INFINITY;
    for (int s = from; s < to; s++) {
      west = Math.min(west, eastM[s]);
      south = Math.min(south, northM[s]);
      east = Math.max(east, eastM[s]);
      north = Math.max(north, northM[s]);
    }
    boxes[4 * node] = west;
    boxes[4 * node + 1] = south;
    boxes[4 * node + 2] = east;
    boxes[4 * node + 3] = north;
  }

  /** Moves slots so that those before the middle have no greater key, those after it no smaller. */
  private void select(double[] key, int middle, int first, int last) {
    int low = first;
    int high = last;
    while (low < high) {
      int from = partition(key, low, high);
      if (middle < from) {
        high = from - 1;
      } else {
        low = from;
      }
    }
  }

  /** Moves the smaller keys to the front and returns where the others begin, past the first. */
  private int partition(double[] key, int first, int last) {
    double pivot = key[(first + last) >>> 1];
    int i = first;
    int j = last;
    while (true) {
      while (key[i] < pivot) {
        i++;
      }
      while (key[j] > pivot) {
        j--;
      }
      if (i >= j) {
        return j + 1;
      }
      swap(i++, j--);
    }
  }

  private void swap(int i, int j) {
    double east = eastM[i];
    double north = northM[i];
    int place = places[i];
    eastM[i] = eastM[j];
    northM[i] = northM[j];
    places[i] = places[j];
    eastM[j] = east;
    northM[j] = north;
    places[j] = place;
  }

  int size() {
    return places.length;
  }

  int nodes() {
    return starts.length;
  }

  boolean isLeaf(int node) {
    return node >= firstLeaf;
  }

  /** Returns the first slot of a node. */
  int start(int node) {
    return starts[node];
  }

  /** Returns the first slot after a node. */
  int end(int node) {
    return ends[node];
  }

  /** Returns the place of a slot. */
  int place(int slot) {
    return places[slot];
  }

  /** Returns how many rows lie at the place of a slot. */
  int rows(int slot) {
    return rows[slot];
  }

  double distanceM2(int a, int b) {
    double dx = eastM[a] - eastM[b];
    double dy = northM[a] - northM[b];
    return dx * dx + dy * dy;
  }

  /** Returns the least squared distance from a slot that places of a node can have. */
  double leastM2(int node, int slot) {
    double east = eastM[slot];
    double north = northM[slot];
    double dx = Math.max(0, Math.max(boxes[4 * node] - east, east - boxes[4 * node + 2]));
    double dy = Math.max(0, Math.max(boxes[4 * node + 1] - north, north - boxes[4 * node + 3]));
    return dx * dx + dy * dy;
  }
}
