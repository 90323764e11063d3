package org.beatlight.core.disclosure.table;

import java.util.ArrayList;
import java.util.List;

/** Fills the hidden counts of a table in every way that agrees with what is shown. */
final class BruteForce {
  private final CountTable table;
  private final Suppression suppression;
  private final int mostTried;
  private final int rows; // without totals
  private final int columns;
  private final long[][] counts;
  private final List<int[]> hidden = new ArrayList<>();
  private final long[][] least;
  private final long[][] most;

  BruteForce(CountTable table, Suppression suppression, int mostTried) {
    this.table = table;
    this.suppression = suppression;
    this.mostTried = mostTried;
    rows = table.rows() - 1;
    columns = table.columns() - 1;
    counts = new long[rows][columns];
    least = new long[rows + 1][columns + 1];
    most = new long[rows + 1][columns + 1];
    for (int i = 0; i <= rows; i++) {
      for (int j = 0; j <= columns; j++) {
        least[i][j] = Long.MAX_VALUE;
        most[i][j] = -1;
        if (i < rows && j < columns) {
          counts[i][j] = table.count(i, j);
          if (suppression.isHidden(i, j)) {
            hidden.add(new int[] {i, j});
          }
        }
      }
    }
  }

  int hiddenInside() {
    return hidden.size();
  }

  void run() {
    fill(0);
  }

  private void fill(int next) {
    if (next == hidden.size()) {
      keep(CountTable.of(counts));
      return;
    }
    int i = hidden.get(next)[0];
    int j = hidden.get(next)[1];
    for (int value = 0; value <= mostTried; value++) {
      counts[i][j] = value;
      if (canStillFit(i, next)) {
        fill(next + 1);
      }
    }
    counts[i][j] = 0;
  }

  /** A row all of whose hidden counts are filled must have its total, where that is shown. */
  private boolean canStillFit(int row, int filled) {
    boolean rowIsFull = filled + 1 == hidden.size() || hidden.get(filled + 1)[0] != row;
    if (!rowIsFull || suppression.isHidden(row, columns)) {
      return true;
    }
    long sum = 0;
    for (long count : counts[row]) {
      sum += count;
    }
    return sum == table.count(row, columns);
  }

  private void keep(CountTable candidate) {
    for (int i = 0; i <= rows; i++) {
      for (int j = 0; j <= columns; j++) {
        if (!suppression.isHidden(i, j) && candidate.count(i, j) != table.count(i, j)) {
          return;
        }
      }
    }
    for (int i = 0; i <= rows; i++) {
      for (int j = 0; j <= columns; j++) {
        least[i][j] = Math.min(least[i][j], candidate.count(i, j));
        most[i][j] = Math.max(most[i][j], candidate.count(i, j));
      }
    }
  }

  long least(int row, int column) {
    return least[row][column];
  }

  long most(int row, int column) {
    return most[row][column];
  }
}
