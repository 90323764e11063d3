package org.beatlight.analytics.publication;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row as bytes, in the layout of PostgreSQL's binary COPY: a short with the number of fields,
 * then for each its length as an int (−1 for null) and its bytes, big-endian. Days count from
 * 2000-01-01, text is UTF-8. The same bytes are loaded and fingerprinted.
 */
public final class RowBytes {
  private static final int DAYS_TO_2000 = Math.toIntExact(LocalDate.of(2000, 1, 1).toEpochDay());

  private RowBytes() {}

  /**
   * Returns the bytes of a row.
   *
   * @throws IllegalArgumentException if a value is of a type that no column has
   */
  public static byte[] of(@Nullable Object... values) {
    byte[][] fields = new byte[values.length][];
    int length = Short.BYTES + values.length * Integer.BYTES;
    for (int i = 0; i < values.length; i++) {
      fields[i] = field(values[i]);
      length += fields[i].length;
    }

    ByteBuffer out = ByteBuffer.allocate(length).putShort((short) values.length);
    for (int i = 0; i < values.length; i++) {
      out.putInt(values[i] == null ? -1 : fields[i].length).put(fields[i]);
    }
    return out.array();
  }

  private static byte[] field(@Nullable Object value) {
    if (value == null) {
      return new byte[0];
    } else if (value instanceof Integer number) {
      return ByteBuffer.allocate(Integer.BYTES).putInt(number).array();
    } else if (value instanceof Long number) {
      return ByteBuffer.allocate(Long.BYTES).putLong(number).array();
    } else if (value instanceof Double number) {
      return ByteBuffer.allocate(Double.BYTES).putDouble(number).array();
    } else if (value instanceof LocalDate day) {
      int days = Math.toIntExact(day.toEpochDay()) - DAYS_TO_2000;
      return ByteBuffer.allocate(Integer.BYTES).putInt(days).array();
    } else if (value instanceof String text) {
      return text.getBytes(StandardCharsets.UTF_8);
    } else if (value instanceof byte[] bytes) {
      return bytes;
    }
    throw new IllegalArgumentException("no column holds a " + value.getClass().getName());
  }
}
