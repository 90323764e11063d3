package org.beatlight.api.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Columns side by side, as wide as they need to be: words to the left, numbers to the right. */
public final class TextTable {
  private static final String GAP = "  ";

  private final List<String> heads;
  private final List<List<Object>> rows = new ArrayList<>();

  /** Returns a table without rows, of columns with these heads. */
  public TextTable(String... heads) {
    this.heads = List.of(heads);
  }

  /** Adds a row: words as strings, numbers as longs. */
  public void add(Object... cells) {
    if (cells.length != heads.size()) {
      throw new IllegalArgumentException(
          "expected %d cells, got %d".formatted(heads.size(), cells.length));
    }

    rows.add(List.of(cells));
  }

  /** Returns whether there is no row. */
  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /** Returns the lines, each ended. */
  @Override
  public String toString() {
    StringBuilder lines = new StringBuilder(line(heads));
    rows.forEach(row -> lines.append(line(row)));
    return lines.toString();
  }

  private String line(List<?> cells) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      String text = text(cells.get(i));
      String space = " ".repeat(width(i) - text.length());
      line.append(GAP).append(isNumeric(i) ? space + text : text + space);
    }
    return line.toString().stripTrailing() + System.lineSeparator();
  }

  private int width(int column) {
    return Math.max(
        heads.get(column).length(),
        rows.stream().mapToInt(row -> text(row.get(column)).length()).max().orElse(0));
  }

  private boolean isNumeric(int column) {
    return IntStream.range(0, rows.size()).allMatch(i -> rows.get(i).get(column) instanceof Long);
  }

  private static String text(Object cell) {
    return cell instanceof Long number
        ? String.format(Locale.ROOT, "%,d", number)
        : cell.toString();
  }
}
