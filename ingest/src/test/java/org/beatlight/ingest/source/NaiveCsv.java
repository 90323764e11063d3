package org.beatlight.ingest.source;

import java.util.ArrayList;
import java.util.List;

/** What {@link CsvScanner} should find, the slow way: one character after the other. */
final class NaiveCsv {
  private final String text;
  private final char delimiter;
  private final int width;
  private final List<CsvRecord> records = new ArrayList<>();
  private int at;

  private NaiveCsv(String text, char delimiter, int width) {
    this.text = text;
    this.delimiter = delimiter;
    this.width = width;
  }

  static List<CsvRecord> read(String text, char delimiter, int width) {
    NaiveCsv csv = new NaiveCsv(text, delimiter, width);
    csv.read();
    return csv.records;
  }

  private void read() {
    while (at < text.length()) {
      if (isLineEnd()) {
        at++;
      } else {
        readRecord();
      }
    }
  }

  private void readRecord() {
    int start = at;
    List<String> fields = new ArrayList<>();
    String fault = readFields(fields);
    if (fault.isEmpty() && width != CsvRecord.ANY_WIDTH && fields.size() != width) {
      fault =
          lineOf(at) > lineOf(start)
              ? "a quote is closed in the wrong place"
              : "expected %d columns, got %d".formatted(width, fields.size());
    }
    if (fault.isEmpty()) {
      records.add(new CsvRecord(lineOf(start), fields, ""));
      return;
    }

    records.add(CsvRecord.fault(lineOf(start), fault));
    at = start;
    while (at < text.length() && !isLineEnd()) {
      at++;
    }
  }

  /** Reads up to the line end, not over it. */
  private String readFields(List<String> fields) {
    while (true) {
      StringBuilder field = new StringBuilder();
      String fault = at < text.length() && text.charAt(at) == '"' ? readQuoted(field) : "";
      if (!fault.isEmpty()) {
        return fault;
      }
      while (at < text.length() && text.charAt(at) != delimiter && !isLineEnd()) {
        field.append(text.charAt(at));
        at++;
      }
      fields.add(field.toString());
      if (at == text.length() || isLineEnd()) {
        return "";
      }
      at++;
    }
  }

  private String readQuoted(StringBuilder field) {
    at++;
    while (true) {
      if (at == text.length()) {
        return "a quote is never closed";
      }
      boolean quote = text.charAt(at) == '"';
      if (quote && !text.startsWith("\"\"", at)) {
        break;
      }
      field.append(text.charAt(at));
      at += quote ? 2 : 1;
    }

    at++;
    return at == text.length() || text.charAt(at) == delimiter || isLineEnd()
        ? ""
        : "a quote is closed in the wrong place";
  }

  private boolean isLineEnd() {
    return text.charAt(at) == '\n' || text.charAt(at) == '\r';
  }

  /** Returns the line of a position: CR, LF and CRLF end one each. */
  private long lineOf(int position) {
    return 1
        + text.substring(0, position)
            .replace("\r\n", "\n")
            .chars()
            .filter(c -> c == '\n' || c == '\r')
            .count();
  }
}
