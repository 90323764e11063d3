package org.beatlight.core.hotspot;

/** Checks lists of edges that a caller brings. */
final class EdgeList {
  private static final double LEAST = 1e-50; // so that no square is 0, or infinite
  private static final double MOST = 1e50;

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
      requireWeight("edge " + e, weights[e]);
    }
  }

  static void requireWeight(String of, double weight) {
    if (!(weight >= LEAST && weight <= MOST)) { // the negation also rejects NaN
      throw new IllegalArgumentException(
          "%s: expected a weight in [%s, %s], got %s".formatted(of, LEAST, MOST, weight));
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
