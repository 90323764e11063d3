package org.beatlight.api.web;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Lines of a table as RFC 4180 has it. Spreadsheets take a cell that begins like a formula for one,
 * so texts of others get an apostrophe.
 */
public final class Csv {
  private static final String FORMULA = "=+-@\t\r";

  private Csv() {}

  /** Returns a line with its end. */
  public static String line(List<String> cells) {
    return cells.stream().map(Csv::quoted).collect(Collectors.joining(",", "", "\r\n"));
  }

  /** Returns a text that no spreadsheet takes for a formula. */
  public static String safe(String cell) {
    return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }

  private static String quoted(String cell) {
    return cell.chars().anyMatch(letter -> ",\"\r\n".indexOf(letter) >= 0)
        ? '"' + cell.replace("\"", "\"\"") + '"'
        : cell;
  }
}
