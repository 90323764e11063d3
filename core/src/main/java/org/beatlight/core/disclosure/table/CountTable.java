package org.beatlight.core.disclosure.table;

import java.util.Arrays;

/**
 * Counts in rows and columns with their totals. The last row holds the totals of the columns, the
 * last column those of the rows, their corner the total of all.
 */
public final class CountTable {
  private final long[][] counts; // with totals

  private CountTable(long[][] counts) {
    this.counts = counts;
  }

  /**
   * Adds the totals to counts.
   *
   * @param inner by row; at least one row and one column, all rows of one length, no count below 0
   */
  public static CountTable of(long[][] inner) {
    int columns = inner.length == 0 ? 0 : inner[0].length;
    boolean sound =
        columns > 0
            && Arrays.stream(inner)
                .allMatch(row -> row.length == columns && Arrays.stream(row).allMatch(c -> c >= 0));
    if (!sound) {
      throw new IllegalArgumentException(
          "expected rows of one length above 0 with counts of at least 0, got "
              + Arrays.deepToString(inner));
    }

    long[][] counts = new long[inner.length + 1][columns + 1];
    for (int i = 0; i < inner.length; i++) {
      for (int j = 0; j < columns; j++) {
        counts[i][j] = inner[i][j];
        counts[i][columns] += inner[i][j];
        counts[inner.length][j] += inner[i][j];
        counts[inner.length][columns] += inner[i][j];
      }
    }
    return new CountTable(counts);
  }

  /** Returns the number of rows, that of the totals included. */
  public int rows() {
    return counts.length;
  }

  /** Returns the number of columns, that of the totals included. */
  public int columns() {
    return counts[0].length;
  }

  /** Returns a count or a total. */
  public long count(int row, int column) {
    return counts[row][column];
  }

  /** Returns whether a cell is the total of a row or a column, but not that of all. */
  boolean isTotal(int row, int column) {
    return (row == rows() - 1) != (column == columns() - 1);
  }
}
