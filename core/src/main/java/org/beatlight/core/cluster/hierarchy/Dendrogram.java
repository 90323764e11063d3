package org.beatlight.core.cluster.hierarchy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.beatlight.core.cluster.DisjointSets;

/**
 * What hangs together at which distance: a leaf for the first row of each place, then a node for
 * each edge in the order of {@link Edge#ORDER}. An edge between places joins two nodes, one from a
 * place to itself adds its other rows. A node comes before its parent; the last is the root.
 */
final class Dendrogram {
  static final int NONE = -1;

  private final int leaves;
  private final int[] parents;
  private final double[] levelsM2;
  private final int[] rows;

  private Dendrogram(int leaves, int edges) {
    this.leaves = leaves;
    parents = new int[leaves + edges];
    levelsM2 = new double[parents.length];
    rows = new int[parents.length];
    Arrays.fill(parents, NONE);
    Arrays.fill(rows, 0, leaves, 1);
  }

  /** Returns the dendrogram of a spanning tree's edges. */
  static Dendrogram of(KdTree tree, double[] coreM2, List<Edge> spanning) {
    int[] rowsOfPlace = new int[tree.size()];
    List<Edge> edges = new ArrayList<>(spanning);
    for (int slot = 0; slot < tree.size(); slot++) {
      int place = tree.place(slot);
      rowsOfPlace[place] = tree.rows(slot);
      if (tree.rows(slot) > 1) {
        edges.add(new Edge(coreM2[slot], 0, place, place));
      }
    }
    edges.sort(Edge.ORDER);
    Dendrogram result = new Dendrogram(tree.size(), edges.size());
    result.grow(edges, rowsOfPlace);
    return result;
  }

  private void grow(List<Edge> edges, int[] rowsOfPlace) {
    DisjointSets sets = new DisjointSets(leaves);
    int[] nodeOfSet = new int[leaves];
    Arrays.setAll(nodeOfSet, place -> place);
    int node = leaves;
    for (Edge edge : edges) {
      int a = nodeOfSet[sets.root(edge.first())];
      int b = nodeOfSet[sets.root(edge.last())];
      levelsM2[node] = edge.reachM2();
      rows[node] = rows[a] + (a == b ? rowsOfPlace[edge.first()] - 1 : rows[b]);
      parents[a] = node;
      parents[b] = node;
      sets.join(edge.first(), edge.last());
      nodeOfSet[sets.root(edge.first())] = node++;
    }
  }

  /** Returns the number of leaves, which are the first nodes, numbered as the places are. */
  int leaves() {
    return leaves;
  }

  int size() {
    return parents.length;
  }

  /** Returns the parent of a node, {@link #NONE} for the root. */
  int parent(int node) {
    return parents[node];
  }

  /** Returns the rows below a node. */
  int rows(int node) {
    return rows[node];
  }

  /**
   * Returns λ = 1/distance of each node, in 1/m: where it falls apart. Where rows coincide, λ is
   * that of the least distance above 0 in the tree, so that no sum is infinite.
   */
  double[] lambdas() {
    double leastM2 =
        Arrays.stream(levelsM2, leaves, size()).filter(level -> level > 0).min().orElse(1);
    return Arrays.stream(levelsM2).map(level -> 1 / Math.sqrt(Math.max(level, leastM2))).toArray();
  }
}
