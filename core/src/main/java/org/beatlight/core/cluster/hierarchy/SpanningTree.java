package org.beatlight.core.cluster.hierarchy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.beatlight.core.cluster.DisjointSets;

/**
 * The least spanning tree of the mutual reachability distances in the order of {@link Edge#ORDER},
 * by Borůvka's rounds: each component takes the first edge out of it, found in a k-d tree (after
 * March, Ram, Gray 2010).
 */
final class SpanningTree {
  private static final int NONE = -1;

  private final KdTree tree;
  private final double[] coreM2;
  private final DisjointSets sets;
  private final List<Edge> edges = new ArrayList<>();

  private final int[] component; // of each slot in this round, as are the next two
  private final double[] leastM2; // no edge from the slot to another component is shorter
  private final int[] target; // the end of the first such edge, where it is known
  private final double[] bestM2; // of each component: the first edge out of it so far
  private final double[] bestDistanceM2;
  private final int[] bestFrom;
  private final int[] bestTo;
  private final int[] nodeComponent; // of each node: the component of all its slots, if one
  private final double[] nodeCoreM2; // the least core distance

  private SpanningTree(KdTree tree, double[] coreM2) {
    this.tree = tree;
    this.coreM2 = coreM2;
    int n = tree.size();
    sets = new DisjointSets(n);
    component = new int[n];
    leastM2 = coreM2.clone();
    target = new int[n];
    Arrays.fill(target, NONE);
    bestM2 = new double[n];
    bestDistanceM2 = new double[n];
    bestFrom = new int[n];
    bestTo = new int[n];
    nodeComponent = new int[tree.nodes()];
    nodeCoreM2 = new double[tree.nodes()];
  }

  /** Returns the edges, one fewer than there are places, in no order. */
  static List<Edge> of(KdTree tree, double[] coreM2) {
    SpanningTree spanning = new SpanningTree(tree, coreM2);
    while (spanning.edges.size() < tree.size() - 1) {
      spanning.round();
    }
    return spanning.edges;
  }

  private void round() {
    Arrays.setAll(component, sets::root);
    Arrays.fill(bestM2, Double.POSITIVE_INFINITY);
    describeNodes();
    for (int s = 0; s < component.length; s++) {
      if (target[s] != NONE && component[target[s]] == component[s]) {
        target[s] = NONE;
      }
      if (target[s] != NONE) {
        compare(s, target[s]);
      }
    }
    for (int s = 0; s < component.length; s++) {
      if (target[s] == NONE && leastM2[s] <= bestM2[component[s]]) {
        search(s);
      }
    }
    join();
  }

  private void describeNodes() {
    for (int node = tree.nodes() - 1; node >= 0; node--) {
      int left = 2 * node + 1;
      if (tree.isLeaf(node)) {
        describeLeaf(node);
      } else {
        nodeComponent[node] = common(nodeComponent[left], nodeComponent[left + 1]);
        nodeCoreM2[node] = Math.min(nodeCoreM2[left], nodeCoreM2[left + 1]);
      }
    }
  }

  private void describeLeaf(int leaf) {
    int first = tree.start(leaf);
    nodeComponent[leaf] = component[first];
    nodeCoreM2[leaf] = coreM2[first];
    for (int s = first + 1; s < tree.end(leaf); s++) {
      nodeComponent[leaf] = common(nodeComponent[leaf], component[s]);
      nodeCoreM2[leaf] = Math.min(nodeCoreM2[leaf], coreM2[s]);
    }
  }

  private static int common(int a, int b) {
    return a == b ? a : NONE;
  }

  /** Looks for an edge before the component's best; what it learns serves later rounds. */
  private void search(int slot) {
    visit(0, slot);
    int c = component[slot];
    leastM2[slot] = bestM2[c];
    target[slot] = bestFrom[c] == slot ? bestTo[c] : NONE;
  }

  private void visit(int node, int slot) {
    if (tree.isLeaf(node)) {
      for (int other = tree.start(node); other < tree.end(node); other++) {
        compare(slot, other);
      }
      return;
    }

    int left = 2 * node + 1;
    double leftM2 = tree.leastM2(left, slot);
    double rightM2 = tree.leastM2(left + 1, slot);
    int near = leftM2 <= rightM2 ? left : left + 1;
    if (mayHoldBest(near, slot, Math.min(leftM2, rightM2))) {
      visit(near, slot);
    }
    if (mayHoldBest(2 * left + 1 - near, slot, Math.max(leftM2, rightM2))) {
      visit(2 * left + 1 - near, slot);
    }
  }

  private boolean mayHoldBest(int node, int slot, double distanceM2) {
    int c = component[slot];
    double reachM2 = Math.max(Math.max(coreM2[slot], nodeCoreM2[node]), distanceM2);
    return nodeComponent[node] != c
        && (reachM2 < bestM2[c] || (reachM2 == bestM2[c] && distanceM2 <= bestDistanceM2[c]));
  }

  private void compare(int slot, int other) {
    int c = component[slot];
    double coresM2 = Math.max(coreM2[slot], coreM2[other]);
    if (component[other] == c || coresM2 > bestM2[c]) {
      return;
    }

    double distanceM2 = tree.distanceM2(slot, other);
    double reachM2 = Math.max(coresM2, distanceM2);
    if (reachM2 < bestM2[c]
        || (reachM2 == bestM2[c] && winsTie(slot, other, reachM2, distanceM2))) {
      bestM2[c] = reachM2;
      bestDistanceM2[c] = distanceM2;
      bestFrom[c] = slot;
      bestTo[c] = other;
    }
  }

  private boolean winsTie(int slot, int other, double reachM2, double distanceM2) {
    int c = component[slot];
    Edge best = edge(bestFrom[c], bestTo[c], bestM2[c], bestDistanceM2[c]);
    return Edge.ORDER.compare(edge(slot, other, reachM2, distanceM2), best) < 0;
  }

  private Edge edge(int from, int to, double reachM2, double distanceM2) {
    int a = tree.place(from);
    int b = tree.place(to);
    return new Edge(reachM2, distanceM2, Math.min(a, b), Math.max(a, b));
  }

  private void join() {
    for (int c = 0; c < component.length; c++) {
      if (component[c] == c && !sets.joined(c, bestTo[c])) {
        edges.add(edge(bestFrom[c], bestTo[c], bestM2[c], bestDistanceM2[c]));
        sets.join(c, bestTo[c]);
      }
    }
  }
}
