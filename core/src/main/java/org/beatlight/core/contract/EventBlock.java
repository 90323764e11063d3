package org.beatlight.core.contract;

import java.nio.ByteBuffer;

/**
 * Events of one kind and category, packed: parallel arrays sorted by key, then day, then minute,
 * then flags.
 *
 * <p>Layout, big-endian: an int n, then n longs (Morton keys), n ints (epoch days), n shorts
 * (minutes since local midnight, −1 where the time of day is unknown), n bytes (flags: the sum of
 * those that hold, see {@link #CLUSTERABLE}).
 */
public record EventBlock(long[] keys, int[] epochDays, short[] minutes, byte[] flags) {
  /**
   * The flag of events that hotspots are sought among: their place is a place, not a stacked
   * geocode nor the centre of an area, and their category is mapped.
   */
  public static final byte CLUSTERABLE = 1;

  private static final int BYTES_PER_EVENT = Long.BYTES + Integer.BYTES + Short.BYTES + Byte.BYTES;

  public EventBlock {
    if (keys.length != epochDays.length
        || keys.length != minutes.length
        || keys.length != flags.length) {
      throw new IllegalArgumentException(
          "expected arrays of one length, got %d, %d, %d, %d"
              .formatted(keys.length, epochDays.length, minutes.length, flags.length));
    }
  }

  /** Returns a block of so many events, to be filled in. */
  public static EventBlock ofSize(int n) {
    return new EventBlock(new long[n], new int[n], new short[n], new byte[n]);
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
    return out.put(flags).array();
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
          "expected 4 bytes and %d an event, got %d bytes for %d events"
              .formatted(BYTES_PER_EVENT, bytes.length, n));
    }

    return read(in, n);
  }

  private static EventBlock read(ByteBuffer in, int n) {
    EventBlock block = ofSize(n);
    for (int i = 0; i < n; i++) {
      block.keys[i] = in.getLong();
    }
    for (int i = 0; i < n; i++) {
      block.epochDays[i] = in.getInt();
    }
    for (int i = 0; i < n; i++) {
      block.minutes[i] = in.getShort();
    }
    in.get(block.flags);
    return block;
  }
}
