package org.beatlight.ingest.pack;

import java.nio.charset.StandardCharsets;

/** A text in UTF-8 that lies among other bytes; valid until the next row is read. */
public final class PackedText {
  private byte[] bytes = new byte[0];
  private int from;
  private int length;

  void set(byte[] bytes, int from, int length) {
    this.bytes = bytes;
    this.from = from;
    this.length = length;
  }

  /** Returns the array that holds the text. */
  public byte[] bytes() {
    return bytes;
  }

  /** Returns where the text begins. */
  public int from() {
    return from;
  }

  /** Returns its length in bytes. */
  public int length() {
    return length;
  }

  @Override
  public String toString() {
    return new String(bytes, from, length, StandardCharsets.UTF_8);
  }
}
