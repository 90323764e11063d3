package org.beatlight.core.cluster.hierarchy;

import java.util.Arrays;

/**
 * A dendrogram in which only parts of at least {@code minClusterSize} rows are clusters, and of
 * these the most stable ones (excess of mass). Going down, a cluster loses the smaller parts and
 * goes on as the one large part; where two large parts remain, it ends and each begins a cluster.
 */
final class CondensedTree {
  private static final int NONE = Dendrogram.NONE;

  /** Sums that differ by no more than rounding can make them are equal. */
  private static final double CLEARLY_MORE = 1 + 1e-9;

  private final Dendrogram dendrogram;
  private final int minClusterSize;
  private final int[] largeParts; // of each node, as are the next three
  private final int[] leaving; // rows that leave the node's cluster at its distance
  private final int[] clusters;
  private final double[] lambdas;
  private final int[] parents; // of each cluster, as are the next two; a parent comes first
  private final double[] births;
  private final double[] stabilities;
  private int size;

  private CondensedTree(Dendrogram dendrogram, int minClusterSize) {
    this.dendrogram = dendrogram;
    this.minClusterSize = minClusterSize;
    int nodes = dendrogram.size();
    largeParts = new int[nodes];
    leaving = new int[nodes];
    clusters = new int[nodes];
    lambdas = dendrogram.lambdas();
    parents = new int[nodes];
    births = new double[nodes];
    stabilities = new double[nodes];
  }

  /** Condenses the dendrogram of at least {@code minClusterSize} rows. */
  static CondensedTree of(Dendrogram dendrogram, int minClusterSize) {
    CondensedTree tree = new CondensedTree(dendrogram, minClusterSize);
    int root = dendrogram.size() - 1;
    for (int node = 0; node < root; node++) {
      tree.largeParts[dendrogram.parent(node)] += tree.isLarge(node) ? 1 : 0;
    }
    tree.begin(root, NONE, 0);
    for (int node = root - 1; node >= 0; node--) {
      tree.place(node);
    }
    tree.addUp();
    return tree;
  }

  private boolean isLarge(int node) {
    return dendrogram.rows(node) >= minClusterSize;
  }

  private void begin(int node, int parent, double birth) {
    clusters[node] = size;
    parents[size] = parent;
    births[size++] = birth;
    leaving[node] = dendrogram.rows(node);
  }

  private void place(int node) {
    int above = dendrogram.parent(node);
    if (isLarge(node) && largeParts[above] > 1) {
      begin(node, clusters[above], lambdas[above]);
      return;
    }

    clusters[node] = clusters[above];
    if (isLarge(node)) {
      leaving[node] = dendrogram.rows(node);
      leaving[above] -= dendrogram.rows(node);
    }
  }

  private void addUp() {
    for (int node = 0; node < clusters.length; node++) {
      stabilities[clusters[node]] += leaving[node] * (lambdas[node] - births[clusters[node]]);
    }
  }

  /** Returns for each place a number of its cluster, or {@link #NONE}; numbers may have gaps. */
  int[] labels() {
    boolean[] chosen = choose();
    int[] labels = new int[size]; // of each cluster: the chosen one that it is or lies in
    labels[0] = NONE;
    for (int c = 1; c < size; c++) {
      int outer = labels[parents[c]];
      labels[c] = outer == NONE && chosen[c] ? c : outer;
    }
    return Arrays.stream(clusters, 0, dendrogram.leaves()).map(c -> labels[c]).toArray();
  }

  /** Tells which clusters are at least as stable as the best choice inside them. */
  private boolean[] choose() {
    boolean[] chosen = new boolean[size];
    double[] inside = new double[size];
    for (int c = size - 1; c > 0; c--) {
      chosen[c] = inside[c] <= stabilities[c] * CLEARLY_MORE;
      inside[parents[c]] += chosen[c] ? stabilities[c] : inside[c];
    }
    return chosen;
  }
}
