package org.beatlight.core.cluster;

import java.util.stream.IntStream;

/** Sets of elements that grow together; the smallest element stands for its set. */
final class DisjointSets {
  private final int[] parents;

  /** Starts with every element in a set of its own. */
  DisjointSets(int size) {
    parents = IntStream.range(0, size).toArray();
  }

  /** Returns the smallest element of the set. */
  int root(int element) {
    int e = element;
    while (parents[e] != e) {
      parents[e] = parents[parents[e]]; // halve the path on the way
      e = parents[e];
    }
    return e;
  }

  boolean joined(int a, int b) {
    return root(a) == root(b);
  }

  void join(int a, int b) {
    int rootA = root(a);
    int rootB = root(b);
    parents[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
  }
}
