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

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Types;
import org.beatlight.core.contract.LakeV1.Events;
import org.beatlight.core.contract.LakeV1.History;
import org.beatlight.core.quality.FindingCode;
import org.beatlight.ingest.pack.ChunkKey.Table;
import org.beatlight.ingest.pack.ChunkedEvent;
import org.beatlight.ingest.pack.PackedRow;
import org.beatlight.ingest.pack.PackedText;

/** A file of events ({@link Events}), or of versions that hold no longer, in the making. */
public final class EventFile implements Closeable {
  private final ParquetFile<ChunkedEvent> file;
  private final Table table;
  private final Map<Enum<?>, Binary> names = new HashMap<>();
  private Binary source = Binary.EMPTY;
  private byte[] sourcePrefix = {};
  private int field;

  /** Begins a file. */
  public EventFile(Path path, Table table) throws IOException {
    this.table = table;
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

  /**
   * Adds the events of a chunk.
   *
   * @param sourceName the source that they are of
   * @return how many
   */
  public long write(byte[] chunk, String sourceName) throws IOException {
    source = Binary.fromString(sourceName);
    sourcePrefix = (sourceName + ":").getBytes(StandardCharsets.UTF_8);
    ChunkedEvent event = new ChunkedEvent(chunk);
    long rows = 0;
    while (event.next()) {
      file.write(event);
      rows++;
    }
    return rows;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  private static MessageType schema(Table table) {
    Types.GroupBuilder<MessageType> schema =
        Types.buildMessage()
            .required(BINARY)
            .as(stringType())
            .named(Events.ID)
            .required(BINARY)
            .as(stringType())
            .named(Events.SOURCE)
            .required(BINARY)
            .as(stringType())
            .named(Events.SOURCE_ID)
            .required(BINARY)
            .as(stringType())
            .named(Events.CATEGORY)
            .required(BINARY)
            .as(stringType())
            .named(Events.SOURCE_CATEGORY)
            .required(INT32)
            .named(Events.WEIGHT)
            .required(BINARY)
            .as(stringType())
            .named(Events.PROVENANCE)
            .required(INT64)
            .as(timestampType(true, MICROS))
            .named(Events.OCCURRED_FROM)
            .required(INT64)
            .as(timestampType(true, MICROS))
            .named(Events.OCCURRED_TO)
            .required(INT32)
            .as(dateType())
            .named(Events.LOCAL_DATE)
            .optional(INT32)
            .named(Events.LOCAL_MINUTE)
            .required(BINARY)
            .as(stringType())
            .named(Events.TIME_PRECISION)
            .optional(INT64)
            .as(timestampType(true, MICROS))
            .named(Events.REPORTED_AT)
            .required(DOUBLE)
            .named(Events.LON)
            .required(DOUBLE)
            .named(Events.LAT)
            .required(DOUBLE)
            .named(Events.EAST_M)
            .required(DOUBLE)
            .named(Events.NORTH_M)
            .required(BINARY)
            .as(stringType())
            .named(Events.LOCATION_PRECISION)
            .optional(BINARY)
            .as(stringType())
            .named(Events.BEAT)
            .optional(BINARY)
            .as(stringType())
            .named(Events.BEAT_THEN)
            .optional(BINARY)
            .as(stringType())
            .named(Events.CODED_BEAT)
            .required(BOOLEAN)
            .named(Events.STACKED);
    if (table == Table.HISTORY) {
      schema.required(BINARY).as(stringType()).named(History.CODE);
    }
    return schema.named("event");
  }

  private void put(ChunkedEvent chunked, RecordConsumer into) {
    PackedRow event = chunked.event();
    field = 0;
    putIds(chunked, into);
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
    into.addBoolean(chunked.stacked());
    into.endField(Events.STACKED, field++);
    FindingCode code = chunked.code();
    if (table == Table.HISTORY && code != null) {
      putBytes(History.CODE, Binary.fromString(code.code()), into);
    }
  }

  private void putIds(ChunkedEvent chunked, RecordConsumer into) {
    PackedText told = chunked.event().sourceId();
    byte[] id =
        told.length() > 0
            ? joined(sourcePrefix, told.bytes(), told.from(), told.length())
            : withNumber(chunked.rowNumber());
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

  private void putTimes(PackedRow event, RecordConsumer into) {
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
