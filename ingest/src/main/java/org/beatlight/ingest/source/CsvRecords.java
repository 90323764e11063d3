package org.beatlight.ingest.source;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.beatlight.ingest.source.RecordParser.Progress;
import org.jspecify.annotations.Nullable;

/**
 * The records of a CSV file after its header. Blank lines are none. A record that has not the
 * header's columns is a fault; where a quote that never closes, or closes too late, made it swallow
 * the lines that follow, only its first line is given up and reading goes on with the next. (The
 * usual readers either stop there or lose those lines silently.)
 */
final class CsvRecords implements Closeable {
  /** A quoted text that is longer is taken for a quote that never closes. */
  private static final int LONGEST_RECORD = 1 << 17;

  private final BufferedReader text;
  private final RecordParser parser;
  private final Deque<String> pushedBack = new ArrayDeque<>();
  private final List<String> header;
  private long line;

  CsvRecords(BufferedReader text, char delimiter) throws IOException {
    this.text = text;
    this.parser = new RecordParser(delimiter);
    String first = nextFilledLine();
    List<String> more = new ArrayList<>();
    boolean whole = first != null && read(first, more) == Progress.WHOLE;
    header = whole ? parser.fields() : List.of();
  }

  /** Returns the column names as they came; empty where there is no header. */
  List<String> header() {
    return header;
  }

  /** Returns the next record; null at the end. */
  @Nullable CsvRecord next() throws IOException {
    String first = nextFilledLine();
    if (first == null) {
      return null;
    }

    long begin = line;
    List<String> more = new ArrayList<>();
    Progress progress = read(first, more);
    if (progress == Progress.WHOLE && parser.fields().size() == header.size()) {
      return new CsvRecord(begin, parser.fields(), "");
    }

    giveBack(more);
    return new CsvRecord(begin, List.of(), fault(progress, more));
  }

  @Override
  public void close() throws IOException {
    text.close();
  }

  /** Feeds the parser until it has a record, and collects the lines after the first. */
  private Progress read(String first, List<String> more) throws IOException {
    parser.reset();
    Progress progress = parser.feed(first);
    int length = first.length();
    while (progress == Progress.OPEN && length <= LONGEST_RECORD) {
      String next = nextLine();
      if (next == null) {
        return progress;
      }
      more.add(next);
      length += next.length() + 1;
      progress = parser.feed(next);
    }
    return progress;
  }

  private String fault(Progress progress, List<String> more) {
    if (progress == Progress.OPEN) {
      return "a quote is never closed";
    }
    if (progress == Progress.BROKEN || !more.isEmpty()) {
      return "a quote is closed in the wrong place";
    }
    return "expected %d columns, got %d".formatted(header.size(), parser.fields().size());
  }

  private void giveBack(List<String> lines) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      pushedBack.push(lines.get(i));
    }
    line -= lines.size();
  }

  private @Nullable String nextFilledLine() throws IOException {
    String next = nextLine();
    while (next != null && next.isEmpty()) {
      next = nextLine();
    }
    return next;
  }

  private @Nullable String nextLine() throws IOException {
    String next = pushedBack.isEmpty() ? text.readLine() : pushedBack.pop();
    line += next == null ? 0 : 1;
    return next;
  }
}
