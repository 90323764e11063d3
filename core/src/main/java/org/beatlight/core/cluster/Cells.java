package org.beatlight.core.cluster;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.beatlight.core.geo.Radius;

/**
 * The occupied cells of a {@link Grid}, column by column and in each column row by row; memory
 * grows with the places, not with the extent. A place in cell order is called a slot.
 *
 * <p>The cells that can hold neighbours of a cell are, in each of five columns, one run of cells
 * and so one run of slots: its windows.
 */
final class Cells {
  /** Windows of a cell: one for each column within reach, its own included. */
  static final int WINDOWS = 2 * Grid.REACH + 1;

  private final int[] places; // of each slot
  private final int[] starts; // first slot of each cell, and the end
  private final int[] columns; // of each cell
  private final int[] rows; // of each cell
  private final int[] windows; // for each cell and window: the first cell, and the end

  private Cells(int[] places, int[] starts, int[] columns, int[] rows) {
    this.places = places;
    this.starts = starts;
    this.columns = columns;
    this.rows = rows;
    windows = new int[rows.length * WINDOWS * 2];
  }

  static Cells of(Places all, Radius radius) {
    Grid grid = Grid.of(all, radius);
    int[] places = grid.order(all);
    int[] column = Arrays.stream(places).map(p -> grid.column(all.eastM(p))).toArray();
    int[] row = Arrays.stream(places).map(p -> grid.row(all.northM(p))).toArray();
    int[] firsts =
        IntStream.range(0, places.length)
            .filter(s -> s == 0 || column[s] != column[s - 1] || row[s] != row[s - 1])
            .toArray();
    int[] starts = Arrays.copyOf(firsts, firsts.length + 1);
    starts[firsts.length] = places.length;
    Cells cells = new Cells(places, starts, at(column, firsts), at(row, firsts));
    cells.findWindows();
    return cells;
  }

  private static int[] at(int[] values, int[] slots) {
    return Arrays.stream(slots).map(s -> values[s]).toArray();
  }

  /** Fills the windows in one sweep for each: as the cell moves on, so do the window's ends. */
  private void findWindows() {
    for (int w = 0; w < WINDOWS; w++) {
      int first = 0;
      int end = 0;
      for (int cell = 0; cell < size(); cell++) {
        long column = (long) columns[cell] + w - Grid.REACH;
        first = skipBefore(first, column, (long) rows[cell] - Grid.REACH);
        end = skipBefore(Math.max(first, end), column, (long) rows[cell] + Grid.REACH + 1);
        windows[2 * (cell * WINDOWS + w)] = first;
        windows[2 * (cell * WINDOWS + w) + 1] = end;
      }
    }
  }

  private int skipBefore(int from, long column, long row) {
    int cell = from;
    while (cell < size() && precedes(cell, column, row)) {
      cell++;
    }
    return cell;
  }

  private boolean precedes(int cell, long column, long row) {
    return columns[cell] == column ? rows[cell] < row : columns[cell] < column;
  }

  /** Returns the number of occupied cells. */
  int size() {
    return rows.length;
  }

  /** Returns the first slot of a cell; of {@link #size}, the end of all slots. */
  int start(int cell) {
    return starts[cell];
  }

  /** Returns the first cell of a window. */
  int windowFirst(int cell, int window) {
    return windows[2 * (cell * WINDOWS + window)];
  }

  /** Returns the first cell after a window. */
  int windowEnd(int cell, int window) {
    return windows[2 * (cell * WINDOWS + window) + 1];
  }

  /** Returns the cell of a slot. */
  int cellOf(int slot) {
    int found = Arrays.binarySearch(starts, slot);
    return found >= 0 ? found : -found - 2;
  }

  /** Returns the place of a slot. */
  int place(int slot) {
    return places[slot];
  }

  /** Returns the number of slots, which is that of the places. */
  int slots() {
    return places.length;
  }
}
