package org.beatlight.ingest.lake;

import static org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit.MICROS;
import static org.apache.parquet.schema.LogicalTypeAnnotation.dateType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.stringType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.timestampType;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BINARY;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BOOLEAN;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.DOUBLE;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT32;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT64;
import static org.apache.parquet.schema.Type.Repetition.OPTIONAL;
import static org.apache.parquet.schema.Type.Repetition.REQUIRED;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Type.Repetition;
import org.apache.parquet.schema.Types;
import org.beatlight.core.contract.LakeV1;
import org.beatlight.core.contract.LakeV1.Events;
import org.beatlight.core.contract.LakeV1.History;
import org.beatlight.core.quality.FindingCode;
import org.beatlight.ingest.pack.EventRow;
import org.beatlight.ingest.pack.PackedText;
import org.jspecify.annotations.Nullable;

/** A file of events ({@link Events}), or of versions that hold no longer, in the making. */
public final class EventFile implements Closeable {
  private final ParquetFile<EventRow> file;
  private final Map<Enum<?>, Binary> names = new HashMap<>();
  private Binary source = Binary.EMPTY;
  private byte[] sourcePrefix = {};
  private long rowNumber;
  private boolean stacked;
  private @Nullable FindingCode code;
  private int field;

  /**
   * Begins a file.
   *
   * @param table {@link LakeV1#EVENTS}, or {@link LakeV1#HISTORY} where rows say why they hold no
   *     longer
   */
  EventFile(Path path, String table) throws IOException {
    file =
        ParquetFile.create(
            path,
            schema(table),
            this::put,
            Events.ID,
            Events.SOURCE_ID,
            Events.LON,
            Events.LAT,
            Events.EAST_M,
            Events.NORTH_M);
  }

  /** Begins the events of one source. */
  public void beginSource(String name) {
    source = Binary.fromString(name);
    sourcePrefix = (name + ":").getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Adds an event.
   *
   * @param number the row's number within its source, from 1
   * @param onStack whether it lies on a stacked geocode
   * @param lost why it holds no longer; null where it does
   */
  public void write(EventRow event, long number, boolean onStack, @Nullable FindingCode lost)
      throws IOException {
    rowNumber = number;
    stacked = onStack;
    code = lost;
    file.write(event);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  private static MessageType schema(String table) {
    List<Type> columns =
        new ArrayList<>(
            List.of(
                text(Events.ID, REQUIRED),
                text(Events.SOURCE, REQUIRED),
                text(Events.SOURCE_ID, REQUIRED),
                text(Events.CATEGORY, REQUIRED),
                text(Events.SOURCE_CATEGORY, REQUIRED),
                Types.required(INT32).named(Events.WEIGHT),
                text(Events.PROVENANCE, REQUIRED),
                time(Events.OCCURRED_FROM, REQUIRED),
                time(Events.OCCURRED_TO, REQUIRED),
                Types.required(INT32).as(dateType()).named(Events.LOCAL_DATE),
                Types.optional(INT32).named(Events.LOCAL_MINUTE),
                text(Events.TIME_PRECISION, REQUIRED),
                time(Events.REPORTED_AT, OPTIONAL),
                Types.required(DOUBLE).named(Events.LON),
                Types.required(DOUBLE).named(Events.LAT),
                Types.required(DOUBLE).named(Events.EAST_M),
                Types.required(DOUBLE).named(Events.NORTH_M),
                text(Events.LOCATION_PRECISION, REQUIRED),
                text(Events.BEAT, OPTIONAL),
                text(Events.BEAT_THEN, OPTIONAL),
                text(Events.CODED_BEAT, OPTIONAL),
                Types.required(BOOLEAN).named(Events.STACKED)));
    if (table.equals(LakeV1.HISTORY)) {
      columns.add(text(History.CODE, REQUIRED));
    }
    return new MessageType("event", columns);
  }

  private static Type text(String name, Repetition repetition) {
    return Types.primitive(BINARY, repetition).as(stringType()).named(name);
  }

  private static Type time(String name, Repetition repetition) {
    return Types.primitive(INT64, repetition).as(timestampType(true, MICROS)).named(name);
  }

  private void put(EventRow event, RecordConsumer into) {
    field = 0;
    putIds(event, into);
    putBytes(Events.CATEGORY, binary(event.category()), into);
    putBytes(Events.SOURCE_CATEGORY, binary(event.sourceCategory()), into);
    putInt(Events.WEIGHT, event.weight(), into);
    putBytes(Events.PROVENANCE, name(event.provenance()), into);
    putTimes(event, into);
    putDouble(Events.LON, event.lonDeg(), into);
    putDouble(Events.LAT, event.latDeg(), into);
    putDouble(Events.EAST_M, event.eastM(), into);
    putDouble(Events.NORTH_M, event.northM(), into);
    putBytes(Events.LOCATION_PRECISION, name(event.locationPrecision()), into);
    putUnlessEmpty(Events.BEAT, event.beat(), into);
    putUnlessEmpty(Events.BEAT_THEN, event.beatThen(), into);
    putUnlessEmpty(Events.CODED_BEAT, event.codedBeat(), into);
    into.startField(Events.STACKED, field);
    into.addBoolean(stacked);
    into.endField(Events.STACKED, field++);
    if (code != null) {
      putBytes(History.CODE, Binary.fromString(code.code()), into);
    }
  }

  private void putIds(EventRow event, RecordConsumer into) {
    PackedText told = event.sourceId();
    byte[] id =
        told.length() > 0
            ? joined(sourcePrefix, told.bytes(), told.from(), told.length())
            : withNumber(rowNumber);
    putBytes(Events.ID, Binary.fromConstantByteArray(id), into);
    putBytes(Events.SOURCE, source, into);
    int prefix = sourcePrefix.length;
    putBytes(Events.SOURCE_ID, Binary.fromConstantByteArray(id, prefix, id.length - prefix), into);
  }

  private byte[] withNumber(long number) {
    byte[] text = Long.toString(number).getBytes(StandardCharsets.UTF_8);
    return joined(sourcePrefix, text, 0, text.length);
  }

  private static byte[] joined(byte[] prefix, byte[] bytes, int from, int length) {
    byte[] joined = new byte[prefix.length + length];
    System.arraycopy(prefix, 0, joined, 0, prefix.length);
    System.arraycopy(bytes, from, joined, prefix.length, length);
    return joined;
  }

  private void putTimes(EventRow event, RecordConsumer into) {
    putLong(Events.OCCURRED_FROM, event.fromMicros(), into);
    putLong(Events.OCCURRED_TO, event.toMicros(), into);
    putInt(Events.LOCAL_DATE, event.localDay(), into);
    if (event.localMinute() >= 0) {
      putInt(Events.LOCAL_MINUTE, event.localMinute(), into);
    } else {
      field++;
    }
    putBytes(Events.TIME_PRECISION, name(event.timePrecision()), into);
    if (event.isReported()) {
      putLong(Events.REPORTED_AT, event.reportedMicros(), into);
    } else {
      field++;
    }
  }

  private Binary name(Enum<?> value) {
    return names.computeIfAbsent(value, v -> Binary.fromString(v.name()));
  }

  private static Binary binary(PackedText text) {
    return Binary.fromReusedByteArray(text.bytes(), text.from(), text.length());
  }

  private void putUnlessEmpty(String name, PackedText text, RecordConsumer into) {
    if (text.length() > 0) {
      putBytes(name, binary(text), into);
    } else {
      field++;
    }
  }

  private void putBytes(String name, Binary value, RecordConsumer into) {
    into.startField(name, field);
    into.addBinary(value);
    into.endField(name, field++);
  }

  private void putInt(String name, int value, RecordConsumer into) {
    into.startField(name, field);
    into.addInteger(value);
    into.endField(name, field++);
  }

  private void putLong(String name, long value, RecordConsumer into) {
    into.startField(name, field);
    into.addLong(value);
    into.endField(name, field++);
  }

  private void putDouble(String name, double value, RecordConsumer into) {
    into.startField(name, field);
    into.addDouble(value);
    into.endField(name, field++);
  }
}
