package org.beatlight.formats;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** A text of which a record may take no more than so much, lest one record fill the memory. */
final class LimitedReader extends FilterReader {
  private final long limit;
  private long left;

  LimitedReader(Reader text, long limit) {
    super(text);
    this.limit = limit;
    left = limit;
  }

  /** Begins a record. */
  void begin() {
    left = limit;
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  @Override
  public int read(char[] buffer, int from, int length) throws IOException {
    if (left == 0) {
      throw new TooLongException();
    }
    int read = super.read(buffer, from, (int) Math.min(length, left));
    left -= Math.max(0, read);
    return read;
  }

  /** A record is longer than any may be. */
  static final class TooLongException extends IOException {}
}
