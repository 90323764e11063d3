package org.beatlight.core.cluster;

import java.util.stream.IntStream;

/** Sets of elements that grow together; the smallest element stands for its set. */
public final class DisjointSets {
  private final int[] parents;

  /** Starts with every element in a set of its own. */
  public DisjointSets(int size) {
    parents = IntStream.range(0, size).toArray();
  }

  /** Returns the smallest element of the set. */
  public int root(int element) {
    int e = element;
    while (parents[e] != e) {
      parents[e] = parents[parents[e]]; // halve the path on the way
      e = parents[e];
    }
    return e;
  }

  /** Returns whether two elements are in one set. */
  public boolean joined(int a, int b) {
    return root(a) == root(b);
  }

  /** Makes one set of those of two elements. */
  public void join(int a, int b) {
    int rootA = root(a);
    int rootB = root(b);
    parents[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
  }
}
