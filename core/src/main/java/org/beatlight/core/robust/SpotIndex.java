package org.beatlight.core.robust;

import java.util.Arrays;
import org.beatlight.core.geo.Lattice;

/** Finds the number of a cell among many, column by column. */
final class SpotIndex {
  private static final int[] NONE = {};

  private final int firstColumn;
  private final int[] firstRows; // of each column
  private final int[][] spots; // of each column, from its first row; negative where there is none

  /** Takes cells, which are numbered from 0 in the order given. */
  SpotIndex(long[] cells) {
    firstColumn = Arrays.stream(cells).mapToInt(Lattice::column).min().orElse(0);
    int last = Arrays.stream(cells).mapToInt(Lattice::column).max().orElse(-1);
    int columns = cells.length == 0 ? 0 : Math.addExact(Math.subtractExact(last, firstColumn), 1);
    firstRows = new int[columns];
    int[] lastRows = new int[columns];
    Arrays.fill(firstRows, Integer.MAX_VALUE);
    Arrays.fill(lastRows, Integer.MIN_VALUE);
    for (long cell : cells) {
      int at = Lattice.column(cell) - firstColumn;
      firstRows[at] = Math.min(firstRows[at], Lattice.row(cell));
      lastRows[at] = Math.max(lastRows[at], Lattice.row(cell));
    }
    spots = new int[columns][];
    Arrays.setAll(spots, at -> column(firstRows[at], lastRows[at]));
    for (int spot = 0; spot < cells.length; spot++) {
      int at = Lattice.column(cells[spot]) - firstColumn;
      spots[at][Lattice.row(cells[spot]) - firstRows[at]] = spot;
    }
  }

  private static int[] column(int firstRow, int lastRow) {
    if (firstRow > lastRow) {
      return NONE;
    }

    int[] column = new int[lastRow - firstRow + 1];
    Arrays.fill(column, -1);
    return column;
  }

  /** Returns the number of a cell; negative where it is none of them. */
  int find(int column, int row) {
    long at = (long) column - firstColumn;
    if (at < 0 || at >= spots.length) {
      return -1;
    }

    int[] ofColumn = spots[(int) at];
    long along = (long) row - firstRows[(int) at];
    return along < 0 || along >= ofColumn.length ? -1 : ofColumn[(int) along];
  }
}
