package org.beatlight.ingest.pack;

import java.nio.charset.StandardCharsets;

/** Reads what a {@link ByteSink} took in, in the same order. */
final class ByteSource {
  private final byte[] bytes;
  private int position;

  ByteSource(byte[] bytes) {
    this.bytes = bytes;
  }

  boolean hasMore() {
    return position < bytes.length;
  }

  int position() {
    return position;
  }

  void moveTo(int at) {
    position = at;
  }

  int getByte() {
    return bytes[position++];
  }

  int getInt() {
    int value = (int) ByteSink.INT.get(bytes, position);
    position += Integer.BYTES;
    return value;
  }

  long getLong() {
    long value = (long) ByteSink.LONG.get(bytes, position);
    position += Long.BYTES;
    return value;
  }

  double getDouble() {
    return Double.longBitsToDouble(getLong());
  }

  String getText() {
    int length = getInt();
    String text = new String(bytes, position, length, StandardCharsets.UTF_8);
    position += length;
    return text;
  }

  /** Skips a text, which stays where it is. */
  PackedText getPackedText(PackedText into) {
    int length = getInt();
    into.set(bytes, position, length);
    position += length;
    return into;
  }
}
