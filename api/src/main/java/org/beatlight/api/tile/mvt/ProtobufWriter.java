package org.beatlight.api.tile.mvt;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A growing protocol-buffers message: fields in the order they are written. */
final class ProtobufWriter {
  private static final int VARINT = 0;
  private static final int FIXED_64 = 1;
  private static final int LENGTH_DELIMITED = 2;
  private static final int LONGEST_VARINT = 10;

  private byte[] bytes = new byte[64];
  private int size;

  /** Starts anew, in the same memory. */
  void clear() {
    size = 0;
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }

  void number(int field, long unsigned) {
    tag(field, VARINT);
    varint(unsigned);
  }

  void decimal(int field, double value) {
    tag(field, FIXED_64);
    ensure(Double.BYTES);
    long bits = Double.doubleToLongBits(value);
    for (int i = 0; i < Double.BYTES; i++) { // little-endian
      bytes[size++] = (byte) (bits >>> (8 * i));
    }
  }

  void text(int field, String value) {
    byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
    blob(field, utf8, utf8.length);
  }

  void message(int field, ProtobufWriter nested) {
    blob(field, nested.bytes, nested.size);
  }

  void packed(int field, int[] unsigned) {
    int length = 0;
    for (int value : unsigned) {
      length += bytesOf(value);
    }
    tag(field, LENGTH_DELIMITED);
    varint(length);
    for (int value : unsigned) {
      varint(Integer.toUnsignedLong(value));
    }
  }

  private void blob(int field, byte[] source, int length) {
    tag(field, LENGTH_DELIMITED);
    varint(length);
    ensure(length);
    System.arraycopy(source, 0, bytes, size, length);
    size += length;
  }

  /** Returns how many bytes a number takes: seven bits a byte, and one for 0. */
  private static int bytesOf(int unsigned) {
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(unsigned | 1);
    return (bits + 6) / 7;
  }

  private void tag(int field, int wireType) {
    varint((long) field << 3 | wireType);
  }

  private void varint(long unsigned) {
    ensure(LONGEST_VARINT);
    long rest = unsigned;
    while ((rest & ~0x7FL) != 0) {
      bytes[size++] = (byte) ((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    bytes[size++] = (byte) rest;
  }

  private void ensure(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
    }
  }
}
