package org.beatlight.core.disclosure.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which cells of a table with totals are left out, so that no small count can be worked out
 * (docs/methods/disclosure.md): those of 1 to below the threshold, and others beside them. A zero
 * is shown, unless it is one of those others.
 */
public final class Suppression {
  private static final long TOTALS_LAST = 1L << 40;

  private final CountTable table;
  private final boolean[][] hidden;

  private Suppression(CountTable table) {
    this.table = table;
    this.hidden = new boolean[table.rows()][table.columns()];
  }

  /**
   * Returns the cells to leave out of a table.
   *
   * @param threshold counts below are not shown; at least 1
   * @param protection how far apart the bounds of each small count must be; at least 1
   */
  public static Suppression of(CountTable table, int threshold, int protection) {
    if (threshold < 1 || protection < 1) {
      throw new IllegalArgumentException(
          "expected a threshold and a protection of at least 1, got %d and %d"
              .formatted(threshold, protection));
    }

    Suppression suppression = new Suppression(table);
    List<Cell> small = suppression.small(threshold);
    small.forEach(cell -> suppression.hidden[cell.row][cell.column] = true);
    small.forEach(cell -> suppression.protect(cell, protection));
    return suppression;
  }

  private record Cell(int row, int column, long count) {}

  private List<Cell> small(int threshold) {
    List<Cell> small = new ArrayList<>();
    for (int i = 0; i < table.rows(); i++) {
      for (int j = 0; j < table.columns(); j++) {
        if (table.count(i, j) > 0 && table.count(i, j) < threshold) {
          small.add(new Cell(i, j, table.count(i, j)));
        }
      }
    }
    small.sort(Comparator.comparingLong(Cell::count).reversed());
    return small;
  }

  /** Leaves out cells that can change together so that this one can rise enough. */
  private void protect(Cell cell, int protection) {
    if (bounds(cell.row, cell.column).width() < protection) {
      new FlowGraph(table, this::cost)
          .raise(cell.row, cell.column, protection, (i, j) -> hidden[i][j] = true);
    }
  }

  /** The fewest events shall be left out, and totals only where nothing else helps. */
  private long cost(int row, int column) {
    boolean last = row == table.rows() - 1 || column == table.columns() - 1;
    return hidden[row][column] ? 0 : table.count(row, column) + (last ? TOTALS_LAST : 0);
  }

  /** Returns whether a cell is left out. */
  public boolean isHidden(int row, int column) {
    return hidden[row][column];
  }

  /**
   * Returns what can be worked out of a cell from all that is shown, exactly: the cells of a table
   * with totals are a network, in which flows of whole numbers reach the bounds.
   */
  public Bounds bounds(int row, int column) {
    long count = table.count(row, column);
    if (!hidden[row][column]) {
      return new Bounds(count, count);
    }

    FlowGraph.ArcCost known = (i, j) -> hidden[i][j] ? 0 : -1;
    long rise = new FlowGraph(table, known).raise(row, column, Bounds.UNBOUNDED, (i, j) -> {});
    long fall = new FlowGraph(table, known).lower(row, column, count);
    return new Bounds(count - fall, rise == Bounds.UNBOUNDED ? rise : count + rise);
  }
}
