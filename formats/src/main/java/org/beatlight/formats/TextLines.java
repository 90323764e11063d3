package org.beatlight.formats;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** The lines of a text, of which one that is too long is skipped without being kept. */
final class TextLines implements Closeable {
  private final Reader text;
  private final int longest;
  private final char[] buffer = new char[1 << 16];
  private int from;
  private int to;
  private long number;
  private boolean tooLong;

  TextLines(Reader text, int longest) {
    this.text = text;
    this.longest = longest;
  }

  /** Returns the next line; its beginning where it is too long; null at the end. */
  @Nullable String next() throws IOException {
    if (from == to && !fill()) {
      return null;
    }

    number++;
    tooLong = false;
    StringBuilder line = new StringBuilder();
    boolean ended = false;
    while (!ended && (from < to || fill())) {
      int end = lineEnd();
      append(line, end);
      ended = end < to;
      from = ended ? end + 1 : end;
    }
    return line.toString();
  }

  /** Returns the number of the line that {@link #next} returned, the first being 1. */
  long number() {
    return number;
  }

  /** Returns whether the line that {@link #next} returned was too long. */
  boolean tooLong() {
    return tooLong;
  }

  @Override
  public void close() throws IOException {
    text.close();
  }

  private void append(StringBuilder line, int end) {
    int room = longest - line.length();
    tooLong |= end - from > room;
    line.append(buffer, from, Math.min(end - from, room));
  }

  private int lineEnd() {
    int end = from;
    while (end < to && buffer[end] != '\n') {
      end++;
    }
    return end;
  }

  private boolean fill() throws IOException {
    from = 0;
    to = Math.max(0, text.read(buffer));
    return to > 0;
  }
}
