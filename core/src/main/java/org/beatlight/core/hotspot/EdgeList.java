package org.beatlight.core.hotspot;

/** Checks lists of edges that a caller brings. */
final class EdgeList {
  private EdgeList() {}

  static void requireEdges(int cells, int[] from, int[] to, double[] weights) {
    if (from.length != to.length || from.length != weights.length) {
      throw new IllegalArgumentException(
          "expected arrays of one length, got %d, %d, %d"
              .formatted(from.length, to.length, weights.length));
    }
    for (int e = 0; e < from.length; e++) {
      requireCell(e, from[e], cells);
      requireCell(e, to[e], cells);
      if (!(weights[e] > 0) || Double.isInfinite(weights[e])) { // the negation also rejects NaN
        throw new IllegalArgumentException(
            "edge %d: expected a finite weight above 0, got %s".formatted(e, weights[e]));
      }
    }
  }

  private static void requireCell(int edge, int cell, int cells) {
    if (cell < 0 || cell >= cells) {
      throw new IllegalArgumentException(
          "edge %d: expected a cell in [0, %d), got %d".formatted(edge, cells, cell));
    }
  }

  static Neighbours requireDistinct(Neighbours neighbours) {
    for (int cell = 0; cell < neighbours.size(); cell++) {
      for (int slot = neighbours.start(cell) + 1; slot < neighbours.start(cell + 1); slot++) {
        if (neighbours.other(slot) == neighbours.other(slot - 1)) {
          throw new IllegalArgumentException(
              "expected each edge once, got %d → %d twice".formatted(cell, neighbours.other(slot)));
        }
      }
    }
    return neighbours;
  }
}
