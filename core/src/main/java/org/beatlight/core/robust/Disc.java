package org.beatlight.core.robust;

import org.beatlight.core.geo.Lattice;

/** The cells of a lattice of squares, neither moved nor turned, whose center lies in a disc. */
record Disc(double eastM, double northM, double radiusM) {
  /** Takes cells one after the other in a column, its last one included. */
  @FunctionalInterface
  interface ColumnPart {
    void take(int column, int fromRow, int toRow);
  }

  /** Hands over the cells, column by column; a center on the rim counts. */
  void cells(Lattice squares, ColumnPart parts) {
    double side = squares.spacingM();
    int last = (int) Math.floor((eastM + radiusM) / side - 0.5);
    for (int column = (int) Math.ceil((eastM - radiusM) / side - 0.5); column <= last; column++) {
      double aside = (column + 0.5) * side - eastM;
      double along = Math.sqrt(Math.max(0, radiusM * radiusM - aside * aside));
      int from = (int) Math.ceil((northM - along) / side - 0.5);
      int to = (int) Math.floor((northM + along) / side - 0.5);
      if (from <= to) {
        parts.take(column, from, to);
      }
    }
  }
}
