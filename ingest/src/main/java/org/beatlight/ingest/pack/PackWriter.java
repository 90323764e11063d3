package org.beatlight.ingest.pack;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.beatlight.core.event.Location;
import org.beatlight.core.event.TimeWindow;
import org.beatlight.core.quality.Cleaned;
import org.beatlight.core.quality.Finding;
import org.beatlight.ingest.clean.CleanEvent;
import org.beatlight.ingest.clean.Outcome;
import org.jspecify.annotations.Nullable;

/** Packs outcomes one after the other, as {@link PackedRow} reads them. */
@SuppressWarnings("EnumOrdinal") // the numbers live no longer than a load
final class PackWriter {
  static final int NO_REASON = -1;
  static final int NO_MONTH = 0;
  static final int NO_MINUTE = -1;
  static final long NO_TIME = Long.MIN_VALUE;

  private final ByteSink sink = new ByteSink(1 << 16);

  /** Packs an outcome. */
  void add(Outcome outcome) {
    int start = sink.length();
    sink.putInt(0); // the length, known at the end
    sink.putInt((int) outcome.row().place().record());
    sink.putInt(outcome.day() == null ? NO_MONTH : month(outcome.day()));
    if (outcome.cleaned() instanceof Cleaned.Kept<CleanEvent> kept) {
      sink.putByte(NO_REASON);
      sink.putByte(1);
      put(kept.value());
      put(kept.doubts());
    } else if (outcome.cleaned() instanceof Cleaned.Dropped<CleanEvent> dropped) {
      sink.putByte(dropped.reason().code().ordinal());
      sink.putByte(dropped.asRead().isPresent() ? 1 : 0);
      dropped.asRead().ifPresent(this::put);
      sink.putText(dropped.reason().detail());
      putValues(outcome.row().fields().withoutAddress());
    }
    sink.setInt(start, sink.length() - start);
  }

  byte[] toBytes() {
    return sink.toBytes();
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

  private void put(List<Finding> doubts) {
    sink.putByte(doubts.size());
    for (Finding doubt : doubts) {
      sink.putByte(doubt.code().ordinal());
      sink.putText(doubt.detail());
    }
  }

  private void putValues(List<String> values) {
    sink.putByte(values.size());
    values.forEach(sink::putText);
  }

  /** Codes are never empty, so an empty text is none. */
  private void putOrNothing(@Nullable String code) {
    sink.putText(code == null ? "" : code);
  }

  private static long micros(Instant instant) {
    return instant.getEpochSecond() * 1_000_000 + instant.getNano() / 1000;
  }

  /** Months since the year 0. */
  static int month(LocalDate day) {
    return day.getYear() * 12 + day.getMonthValue() - 1;
  }
}
