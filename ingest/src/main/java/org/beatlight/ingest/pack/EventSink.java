package org.beatlight.ingest.pack;

import java.time.Instant;
import java.util.List;
import org.beatlight.core.event.Location;
import org.beatlight.core.event.TimeWindow;
import org.beatlight.core.quality.Finding;
import org.beatlight.core.quality.FindingCode;
import org.beatlight.ingest.clean.CleanEvent;
import org.jspecify.annotations.Nullable;

/** Packs the events of one month, as {@link EventRow} reads them. */
@SuppressWarnings("EnumOrdinal") // the numbers live no longer than a load
final class EventSink {
  static final int NO_REASON = -1;
  static final int NO_MINUTE = -1;
  static final long NO_TIME = Long.MIN_VALUE;

  private static final int CAPACITY = 1 << 12;

  private final ByteSink sink = new ByteSink(CAPACITY);

  boolean isEmpty() {
    return sink.length() == 0;
  }

  /** Adds an event that is kept as far as its row tells. */
  void addKept(long record, CleanEvent event, List<Finding> doubts) {
    int start = begin(record, NO_REASON);
    put(event);
    sink.putByte(doubts.size());
    for (Finding doubt : doubts) {
      sink.putByte(doubt.code().ordinal());
      sink.putText(doubt.detail());
    }
    end(start);
  }

  /** Adds an event of a row that is dropped, since it may belong to its record's history. */
  void addDropped(long record, CleanEvent event, FindingCode reason) {
    int start = begin(record, reason.ordinal());
    put(event);
    end(start);
  }

  byte[] takeBytes() {
    return sink.takeBytes();
  }

  private int begin(long record, int reason) {
    int start = sink.length();
    sink.putInt(0); // the length, known at the end
    sink.putInt((int) record);
    sink.putByte(reason);
    return start;
  }

  private void end(int start) {
    sink.setInt(start, sink.length() - start);
  }

  private void put(CleanEvent event) {
    TimeWindow when = event.when();
    Location where = event.where();
    sink.putInt(Math.toIntExact(when.localDate().toEpochDay()));
    sink.putInt(event.localMinute() == null ? NO_MINUTE : event.localMinute());
    sink.putByte(when.precision().ordinal());
    sink.putLong(micros(when.from()));
    sink.putLong(micros(when.to()));
    sink.putLong(event.reported() == null ? NO_TIME : micros(event.reported()));
    sink.putDouble(where.lonLat().lonDeg());
    sink.putDouble(where.lonLat().latDeg());
    sink.putDouble(where.plane().eastM());
    sink.putDouble(where.plane().northM());
    sink.putByte(event.precision().ordinal());
    sink.putByte(event.what().provenance().ordinal());
    sink.putInt(event.weight());
    sink.putLong(event.addressHash());
    sink.putText(event.sourceId());
    sink.putText(event.what().category());
    sink.putText(event.what().sourceCategory());
    putOrNothing(event.beats().today());
    putOrNothing(event.beats().then());
    putOrNothing(event.beats().coded());
  }

  /** Codes are never empty, so an empty text is none. */
  private void putOrNothing(@Nullable String code) {
    sink.putText(code == null ? "" : code);
  }

  private static long micros(Instant instant) {
    return instant.getEpochSecond() * 1_000_000 + instant.getNano() / 1000;
  }
}
