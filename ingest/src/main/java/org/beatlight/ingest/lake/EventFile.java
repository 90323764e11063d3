package org.beatlight.ingest.lake;

import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BOOLEAN;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.DOUBLE;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT32;
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
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
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

  /**
   * Begins a file.
   *
   * @param table {@link LakeV1#EVENTS}, or {@link LakeV1#HISTORY} where rows say why they hold no
   *     longer
   */
  EventFile(Path path, String table) throws IOException {
    file = ParquetFile.create(path, schema(table), this::put);
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
                LakeTypes.text(Events.ID),
                LakeTypes.text(Events.SOURCE),
                LakeTypes.text(Events.SOURCE_ID),
                LakeTypes.text(Events.CATEGORY),
                LakeTypes.text(Events.SOURCE_CATEGORY),
                LakeTypes.plain(Events.WEIGHT, INT32),
                LakeTypes.text(Events.PROVENANCE),
                LakeTypes.time(Events.OCCURRED_FROM, REQUIRED),
                LakeTypes.time(Events.OCCURRED_TO, REQUIRED),
                LakeTypes.date(Events.LOCAL_DATE, REQUIRED),
                Types.optional(INT32).named(Events.LOCAL_MINUTE),
                LakeTypes.text(Events.TIME_PRECISION),
                LakeTypes.time(Events.REPORTED_AT, OPTIONAL),
                LakeTypes.plain(Events.LON, DOUBLE),
                LakeTypes.plain(Events.LAT, DOUBLE),
                LakeTypes.plain(Events.EAST_M, DOUBLE),
                LakeTypes.plain(Events.NORTH_M, DOUBLE),
                LakeTypes.text(Events.LOCATION_PRECISION),
                LakeTypes.text(Events.BEAT, OPTIONAL),
                LakeTypes.text(Events.BEAT_THEN, OPTIONAL),
                LakeTypes.text(Events.CODED_BEAT, OPTIONAL),
                LakeTypes.plain(Events.STACKED, BOOLEAN)));
    if (table.equals(LakeV1.HISTORY)) {
      columns.add(LakeTypes.text(History.CODE));
    }
    return new MessageType("event", columns);
  }

  private void put(EventRow event, FieldWriter into) {
    putIds(event, into);
    into.put(binary(event.category()));
    into.put(binary(event.sourceCategory()));
    into.put(event.weight());
    into.put(name(event.provenance()));
    putTimes(event, into);
    into.put(event.lonDeg());
    into.put(event.latDeg());
    into.put(event.eastM());
    into.put(event.northM());
    into.put(name(event.locationPrecision()));
    putUnlessEmpty(event.beat(), into);
    putUnlessEmpty(event.beatThen(), into);
    putUnlessEmpty(event.codedBeat(), into);
    into.put(stacked);
    if (code != null) {
      into.put(code.code());
    }
  }

  private void putIds(EventRow event, FieldWriter into) {
    PackedText told = event.sourceId();
    byte[] id =
        told.length() > 0
            ? joined(sourcePrefix, told.bytes(), told.from(), told.length())
            : withNumber(rowNumber);
    into.put(id);
    into.put(source);
    int prefix = sourcePrefix.length;
    into.put(Binary.fromConstantByteArray(id, prefix, id.length - prefix));
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

  private void putTimes(EventRow event, FieldWriter into) {
    into.put(event.fromMicros());
    into.put(event.toMicros());
    into.put(event.localDay());
    if (event.localMinute() >= 0) {
      into.put(event.localMinute());
    } else {
      into.putNothing();
    }
    into.put(name(event.timePrecision()));
    if (event.isReported()) {
      into.put(event.reportedMicros());
    } else {
      into.putNothing();
    }
  }

  private Binary name(Enum<?> value) {
    return names.computeIfAbsent(value, v -> Binary.fromString(v.name()));
  }

  private static Binary binary(PackedText text) {
    return Binary.fromReusedByteArray(text.bytes(), text.from(), text.length());
  }

  private static void putUnlessEmpty(PackedText text, FieldWriter into) {
    if (text.length() > 0) {
      into.put(binary(text));
    } else {
      into.putNothing();
    }
  }
}
