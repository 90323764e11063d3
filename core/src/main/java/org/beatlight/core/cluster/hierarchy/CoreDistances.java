package org.beatlight.core.cluster.hierarchy;

/**
 * Core distances: how far from a place the nearest {@code minPoints} rows reach, its own rows
 * included.
 */
final class CoreDistances {
  private final KdTree tree;
  private final int minPoints;
  private final double[] nearestM2; // the nearest places so far, nearest first
  private final int[] nearestRows;
  private int size;
  private int rowsWithin;

  private CoreDistances(KdTree tree, int minPoints) {
    this.tree = tree;
    this.minPoints = minPoints;
    int most = Math.min(minPoints, tree.size());
    nearestM2 = new double[most + 1];
    nearestRows = new int[most + 1];
  }

  /**
   * Returns the squared core distance of each slot.
   *
   * @param minPoints no more than there are rows
   */
  static double[] squared(KdTree tree, int minPoints) {
    CoreDistances search = new CoreDistances(tree, minPoints);
    double[] result = new double[tree.size()];
    for (int slot = 0; slot < result.length; slot++) {
      search.size = 0;
      search.rowsWithin = 0;
      search.visit(0, slot);
      result[slot] = search.nearestM2[search.size - 1];
    }
    return result;
  }

  private void visit(int node, int slot) {
    if (tree.isLeaf(node)) {
      for (int other = tree.start(node); other < tree.end(node); other++) {
        offer(tree.distanceM2(slot, other), tree.rows(other));
      }
      return;
    }

    double leftM2 = tree.leastM2(2 * node + 1, slot);
    double rightM2 = tree.leastM2(2 * node + 2, slot);
    int near = leftM2 <= rightM2 ? 2 * node + 1 : 2 * node + 2;
    if (Math.min(leftM2, rightM2) < limitM2()) {
      visit(near, slot);
    }
    if (Math.max(leftM2, rightM2) < limitM2()) {
      visit(4 * node + 3 - near, slot);
    }
  }

  private double limitM2() {
    return rowsWithin >= minPoints ? nearestM2[size - 1] : Double.POSITIVE_INFINITY;
  }

  private void offer(double distanceM2, int rows) {
    if (distanceM2 >= limitM2()) {
      return;
    }

    int at = size++;
    while (at > 0 && nearestM2[at - 1] > distanceM2) {
      nearestM2[at] = nearestM2[at - 1];
      nearestRows[at] = nearestRows[at - 1];
      at--;
    }
    nearestM2[at] = distanceM2;
    nearestRows[at] = rows;
    rowsWithin += rows;
    while (rowsWithin - nearestRows[size - 1] >= minPoints) { // enough without the farthest
      rowsWithin -= nearestRows[--size];
    }
  }
}
