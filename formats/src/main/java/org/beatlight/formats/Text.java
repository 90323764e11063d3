package org.beatlight.formats;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Values as the text that {@link Records} promises. */
final class Text {
  /** A number with more digits than any measurement keeps its exponent. */
  private static final int LONGEST_NUMBER = 100;

  private Text() {}

  static String of(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof Double || value instanceof Float) {
      return floating((Number) value);
    }
    if (value instanceof BigDecimal decimal) {
      return plain(decimal);
    }
    if (value instanceof BigInteger integer) {
      return integer.toString();
    }
    if (value instanceof OffsetDateTime time) {
      return time.toInstant().toString();
    }
    if (value instanceof LocalDateTime time) {
      return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time);
    }
    if (value instanceof LocalTime time) {
      return DateTimeFormatter.ISO_LOCAL_TIME.format(time);
    }
    return value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : value.toString();
  }

  /** Returns the shortest digits that mean this number; nothing for NaN, which tables use so. */
  private static String floating(Number value) {
    double number = value.doubleValue();
    if (Double.isNaN(number)) {
      return "";
    }
    return Double.isInfinite(number) ? value.toString() : plain(new BigDecimal(value.toString()));
  }

  private static String plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    boolean isLong = Math.abs((long) stripped.scale()) + stripped.precision() > LONGEST_NUMBER;
    return isLong ? stripped.toString() : stripped.toPlainString();
  }
}
