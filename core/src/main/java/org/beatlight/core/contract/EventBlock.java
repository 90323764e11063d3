package org.beatlight.core.contract;

import java.nio.ByteBuffer;

/**
 * Events of one kind and category, packed: parallel arrays sorted by key, then day, then minute.
 *
 * <p>Layout, big-endian: an int n, then n longs (Morton keys), n ints (epoch days), n shorts
 * (minutes since local midnight, −1 where the time of day is unknown).
 */
public record EventBlock(long[] keys, int[] epochDays, short[] minutes) {
  private static final int BYTES_PER_EVENT = Long.BYTES + Integer.BYTES + Short.BYTES;

  public EventBlock {
    if (keys.length != epochDays.length || keys.length != minutes.length) {
      throw new IllegalArgumentException(
          "expected arrays of one length, got %d, %d, %d"
              .formatted(keys.length, epochDays.length, minutes.length));
    }
  }

  /** Returns the number of events. */
  public int size() {
    return keys.length;
  }

  /** Returns the packed bytes. */
  public byte[] toBytes() {
    ByteBuffer out = ByteBuffer.allocate(Integer.BYTES + size() * BYTES_PER_EVENT);
    out.putInt(size());
    for (long key : keys) {
      out.putLong(key);
    }
    for (int day : epochDays) {
      out.putInt(day);
    }
    for (short minute : minutes) {
      out.putShort(minute);
    }
    return out.array();
  }

  /**
   * Reads packed bytes.
   *
   * @throws IllegalArgumentException if the length is not what the header promises
   */
  public static EventBlock ofBytes(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    int n = bytes.length < Integer.BYTES ? -1 : in.getInt();
    if (n < 0 || bytes.length != Integer.BYTES + (long) n * BYTES_PER_EVENT) {
      throw new IllegalArgumentException(
          "expected 4 bytes and %d a event, got %d bytes for %d events"
              .formatted(BYTES_PER_EVENT, bytes.length, n));
    }

    return read(in, n);
  }

  private static EventBlock read(ByteBuffer in, int n) {
    EventBlock block = new EventBlock(new long[n], new int[n], new short[n]);
    for (int i = 0; i < n; i++) {
      block.keys[i] = in.getLong();
    }
    for (int i = 0; i < n; i++) {
      block.epochDays[i] = in.getInt();
    }
    for (int i = 0; i < n; i++) {
      block.minutes[i] = in.getShort();
    }
    return block;
  }
}
