package org.beatlight.method.input;

import org.beatlight.settings.RunFailedException;

/** One column of a table; blanks around its values do not count. */
public final class Column {
  private final RowTable table;
  private final int index;

  Column(RowTable table, int index) {
    this.table = table;
    this.index = index;
  }

  /** Returns whether a row has a value here. */
  public boolean isSet(int row) {
    return !text(row).isEmpty();
  }

  /** Returns the value of a row, empty where it is not set. */
  public String text(int row) {
    return table.cell(row, index);
  }

  /**
   * Returns the number in a row.
   *
   * @throws RunFailedException if it is none, or not finite
   */
  public double number(int row) {
    String text = text(row);
    try {
      double number = Double.parseDouble(text);
      if (Double.isFinite(number) && !text.matches(".*[dDfF]")) { // Java's own endings
        return number;
      }
    } catch (NumberFormatException e) {
      throw expected(row, "a number");
    }
    throw expected(row, "a finite number");
  }

  /**
   * Returns the finite number above 0 in a row.
   *
   * @throws RunFailedException if it is none
   */
  public double positive(int row) {
    double number = number(row);
    if (number <= 0) {
      throw expected(row, "a number above 0");
    }
    return number;
  }

  /**
   * Returns the count in a row.
   *
   * @throws RunFailedException if it is no whole number in [0, most]
   */
  public int count(int row, int most) {
    double number = number(row);
    if (number != Math.rint(number) || number < 0 || number > most) {
      throw expected(row, "a whole number in [0, %d]".formatted(most));
    }
    return (int) number;
  }

  /** Returns the failure of a row whose value is not what it should be. */
  public RunFailedException expected(int row, String what) {
    return new RunFailedException(
        "%s: %s: column %s: expected %s, got \"%s\""
            .formatted(table.file(), table.place(row), table.name(index), what, text(row)));
  }
}
