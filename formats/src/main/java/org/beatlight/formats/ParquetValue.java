package org.beatlight.formats;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.IntLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.UUIDLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.jspecify.annotations.Nullable;

/** Single values of Parquet, as the logical type says what they mean. */
final class ParquetValue {
  private static final long JULIAN_DAY_OF_EPOCH = 2_440_588;

  private ParquetValue() {}

  /** Returns a field's value, one of those that {@link Text} knows. */
  static Object of(Group group, int field, int index, PrimitiveType type) {
    LogicalTypeAnnotation meaning = type.getLogicalTypeAnnotation();
    return switch (type.getPrimitiveTypeName()) {
      case BOOLEAN -> group.getBoolean(field, index);
      case FLOAT -> group.getFloat(field, index);
      case DOUBLE -> group.getDouble(field, index);
      case INT32 -> integer(group.getInteger(field, index), meaning);
      case INT64 -> integer(group.getLong(field, index), meaning);
      case INT96 -> instant(group.getInt96(field, index));
      case BINARY, FIXED_LEN_BYTE_ARRAY -> bytes(group.getBinary(field, index), meaning);
    };
  }

  private static Object integer(long value, @Nullable LogicalTypeAnnotation meaning) {
    if (meaning instanceof DateLogicalTypeAnnotation) {
      return LocalDate.ofEpochDay(value);
    }
    if (meaning instanceof DecimalLogicalTypeAnnotation decimal) {
      return BigDecimal.valueOf(value, decimal.getScale());
    }
    if (meaning instanceof TimeLogicalTypeAnnotation time) {
      return LocalTime.MIDNIGHT.plus(value, unit(time.getUnit()));
    }
    if (meaning instanceof TimestampLogicalTypeAnnotation time) {
      Instant instant = Instant.EPOCH.plus(value, unit(time.getUnit()));
      return time.isAdjustedToUTC() ? instant : LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
    if (meaning instanceof IntLogicalTypeAnnotation sized && !sized.isSigned()) {
      return unsigned(value, sized);
    }
    return value;
  }

  private static BigInteger unsigned(long value, IntLogicalTypeAnnotation type) {
    return type.getBitWidth() == Long.SIZE
        ? new BigInteger(Long.toUnsignedString(value))
        : BigInteger.valueOf(value & (1L << type.getBitWidth()) - 1);
  }

  private static ChronoUnit unit(TimeUnit unit) {
    return switch (unit) {
      case MILLIS -> ChronoUnit.MILLIS;
      case MICROS -> ChronoUnit.MICROS;
      case NANOS -> ChronoUnit.NANOS;
    };
  }

  /** Returns a timestamp of the old kind: nanoseconds of the day, then the Julian day. */
  private static Instant instant(Binary value) {
    ByteBuffer bytes = value.toByteBuffer().order(ByteOrder.LITTLE_ENDIAN);
    long nanos = bytes.getLong();
    long day = bytes.getInt() - JULIAN_DAY_OF_EPOCH;
    return Instant.EPOCH.plus(day, ChronoUnit.DAYS).plusNanos(nanos);
  }

  private static Object bytes(Binary value, @Nullable LogicalTypeAnnotation meaning) {
    byte[] bytes = value.getBytes();
    if (meaning instanceof DecimalLogicalTypeAnnotation decimal) {
      return new BigDecimal(new BigInteger(bytes), decimal.getScale());
    }
    if (meaning instanceof UUIDLogicalTypeAnnotation) {
      ByteBuffer uuid = ByteBuffer.wrap(bytes);
      return new UUID(uuid.getLong(), uuid.getLong());
    }
    try { // texts of some writers are not said to be such
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return bytes;
    }
  }
}
