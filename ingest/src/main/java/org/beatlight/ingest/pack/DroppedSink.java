package org.beatlight.ingest.pack;

import java.util.List;
import org.beatlight.core.quality.Finding;
import org.beatlight.ingest.clean.Outcome;

/** Packs rows that are no events, as {@link DroppedRow} reads them. */
@SuppressWarnings("EnumOrdinal") // the numbers live no longer than a load
final class DroppedSink {
  private static final int CAPACITY = 1 << 12;

  private final ByteSink sink = new ByteSink(CAPACITY);

  boolean isEmpty() {
    return sink.length() == 0;
  }

  /**
   * Adds a row.
   *
   * @param eventId the id of the event that it tells nevertheless; empty for none
   */
  void add(Outcome outcome, Finding reason, String eventId) {
    int start = sink.length();
    sink.putInt(0); // the length, known at the end
    sink.putInt((int) outcome.row().place().record());
    sink.putInt(Months.of(outcome.day()));
    sink.putByte(reason.code().ordinal());
    sink.putText(eventId);
    sink.putText(reason.detail());
    List<String> values = outcome.row().fields().withoutAddress();
    sink.putInt(values.size());
    values.forEach(sink::putText);
    sink.setInt(start, sink.length() - start);
  }

  byte[] takeBytes() {
    return sink.takeBytes();
  }
}
