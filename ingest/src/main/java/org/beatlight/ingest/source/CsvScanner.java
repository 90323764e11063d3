package org.beatlight.ingest.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Finds the records of CSV and their fields among bytes, without making text of what nobody asks
 * for (RFC 4180: a field that begins with a quote ends with one, and holds line ends and doubled
 * quotes; a quote elsewhere is a character like others). Works for every encoding in which commas,
 * quotes and line ends are the bytes of ASCII. Blank lines are no records.
 *
 * <p>A record that cannot be read, or has not the width that is asked for, is a fault. Where a
 * quote that never closes, or closes too late, made it swallow the lines that follow, only its
 * first line is given up and reading goes on with the next. (The usual readers either stop there or
 * lose those lines silently.)
 */
final class CsvScanner implements Closeable {
  /** A record that is longer is none: a quote that never closes, or no CSV at all. */
  static final int LONGEST_RECORD = 1 << 17;

  private static final int BUFFER = 1 << 20;
  private static final int UNKNOWN_WIDTH = -1;

  private final InputStream bytes;
  private final byte delimiter;
  private final byte[] buffer = new byte[BUFFER];
  private final CsvFields fields = new CsvFields(buffer);
  private int width = UNKNOWN_WIDTH;
  private long bufferOffset;
  private int position;
  private int limit;
  private boolean drained;
  private long line;
  private int recordStart;
  private long recordLine;
  private String fault = "";

  /**
   * Makes a scanner.
   *
   * @param offset of the first byte within its text
   * @param line of the first byte, from 1
   */
  CsvScanner(InputStream bytes, char delimiter, long offset, long line) {
    this.bytes = bytes;
    this.delimiter = (byte) delimiter;
    this.bufferOffset = offset;
    this.line = line;
  }

  /** Asks for so many fields a record; before, a record may have any number. */
  void expectWidth(int fields) {
    width = fields;
  }

  /** Moves to the next record; returns false at the end. */
  boolean next() throws IOException {
    if (!fault.isEmpty()) {
      giveUpFirstLine();
      fault = "";
    }
    skipBlankLines();
    if (position == limit) {
      return false;
    }

    recordStart = position;
    recordLine = line;
    fault = scan();
    if (fault.isEmpty() && width != UNKNOWN_WIDTH && fields.count() != width) {
      fault =
          line > recordLine + 1
              ? "a quote is closed in the wrong place"
              : "expected %d columns, got %d".formatted(width, fields.count());
    }
    return true;
  }

  /** Returns the fields of the record; of no meaning where it is a fault. */
  CsvFields fields() {
    return fields;
  }

  /** Returns why the record cannot be read; empty where it can. */
  String fault() {
    return fault;
  }

  /** Returns the line where the record begins, from 1. */
  long line() {
    return recordLine;
  }

  /** Returns where the record begins in the text, in bytes. */
  long offset() {
    return bufferOffset + recordStart;
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }

  /** Reads the fields up to the record's end; returns the fault, if any. */
  private String scan() {
    fields.clear();
    while (true) {
      boolean quoted = position < limit && buffer[position] == '"';
      String broken = quoted ? scanQuoted() : scanPlain();
      if (!broken.isEmpty()) {
        return broken;
      }
      if (position == limit) {
        line++;
        return ""; // the text's last line has no line end
      }
      if (buffer[position] != delimiter) {
        endLine();
        return "";
      }
      position++;
    }
  }

  private String scanPlain() {
    int start = position;
    int at = start;
    while (at < limit && buffer[at] != delimiter && buffer[at] != '\n' && buffer[at] != '\r') {
      at++;
    }
    position = at;
    if (at - recordStart > LONGEST_RECORD) {
      return "longer than " + LONGEST_RECORD + " bytes";
    }

    fields.add(start, at, false);
    return "";
  }

  private String scanQuoted() {
    int start = position + 1;
    boolean doubled = false;
    int at = start;
    while (true) {
      while (at < limit && buffer[at] != '"') {
        line += endsLine(at) ? 1 : 0;
        at++;
      }
      if (at == limit || at - recordStart > LONGEST_RECORD) {
        return "a quote is never closed";
      }
      if (at + 1 == limit || buffer[at + 1] != '"') {
        break;
      }
      doubled = true;
      at += 2;
    }

    fields.add(start, at, doubled);
    position = at + 1;
    return position == limit || endsField(buffer[position])
        ? ""
        : "a quote is closed in the wrong place";
  }

  /** Returns whether a byte is the last of a line end: LF, CR LF, or CR alone. */
  private boolean endsLine(int at) {
    return buffer[at] == '\n'
        || (buffer[at] == '\r' && (at + 1 == limit || buffer[at + 1] != '\n'));
  }

  private boolean endsField(byte b) {
    return b == delimiter || b == '\n' || b == '\r';
  }

  private void endLine() {
    boolean carriageReturn = buffer[position] == '\r';
    position++;
    if (carriageReturn && position < limit && buffer[position] == '\n') {
      position++;
    }
    line++;
  }

  private void skipBlankLines() throws IOException {
    fill();
    while (position < limit && (buffer[position] == '\n' || buffer[position] == '\r')) {
      endLine();
      fill();
    }
  }

  private void giveUpFirstLine() throws IOException {
    position = recordStart;
    line = recordLine;
    while (true) {
      while (position < limit && buffer[position] != '\n' && buffer[position] != '\r') {
        position++;
      }
      if (position < limit) {
        fill(); // so that the LF of a CR LF is seen
        endLine();
        return;
      }
      if (drained) {
        line++;
        return;
      }
      fillBehind();
    }
  }

  /** Makes sure that the longest record, or all that is left, follows the position. */
  private void fill() throws IOException {
    if (!drained && limit - position < LONGEST_RECORD + 3) {
      fillBehind();
    }
  }

  private void fillBehind() throws IOException {
    int kept = limit - position;
    System.arraycopy(buffer, position, buffer, 0, kept);
    bufferOffset += position;
    recordStart -= position; // so that the offset of the record stays true
    position = 0;
    limit = kept;
    while (!drained && limit < buffer.length) {
      int read = bytes.read(buffer, limit, buffer.length - limit);
      drained = read < 0;
      limit += Math.max(0, read);
    }
  }

  /** The bytes of the record's fields, found but not yet made into text. */
  static final class CsvFields {
    private final byte[] buffer;
    private int[] starts = new int[32];
    private int[] ends = new int[32];
    private boolean[] doubledQuotes = new boolean[32];
    private int count;

    private CsvFields(byte[] buffer) {
      this.buffer = buffer;
    }

    int count() {
      return count;
    }

    byte[] buffer() {
      return buffer;
    }

    int start(int field) {
      return starts[field];
    }

    int end(int field) {
      return ends[field];
    }

    /** Returns a field as text, its doubled quotes made one. */
    String text(int field, TextDecoder decoder) {
      String text = decoder.decode(buffer, starts[field], ends[field]);
      return doubledQuotes[field] ? text.replace("\"\"", "\"") : text;
    }

    private void clear() {
      count = 0;
    }

    private void add(int start, int end, boolean doubled) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, 2 * count);
        ends = Arrays.copyOf(ends, 2 * count);
        doubledQuotes = Arrays.copyOf(doubledQuotes, 2 * count);
      }
      starts[count] = start;
      ends[count] = end;
      doubledQuotes[count] = doubled;
      count++;
    }
  }
}
