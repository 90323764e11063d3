package org.beatlight.ingest.clean;

import java.time.Instant;
import java.time.LocalDate;
import org.beatlight.core.event.TimePrecision;
import org.beatlight.core.event.TimeWindow;
import org.beatlight.core.quality.FindingCode;
import org.jspecify.annotations.Nullable;

/** Reads when an event happened, within the period that the city takes in. */
final class WindowReader {
  private final TimeReader times;
  private final LocalDate from;
  private final LocalDate to;

  WindowReader(SourceRules rules, TimeReader times) {
    this.times = times;
    this.from = rules.from();
    this.to = rules.to();
  }

  /**
   * Returns the window of a row; null, with the reason noted, where it has none in the period. A
   * month counts as its first day.
   */
  @Nullable TimeWindow read(RawFields fields, Notes notes) {
    if (fields.occurred().isBlank()) {
      notes.add(FindingCode.NO_TIME, "");
      return null;
    }

    TimeWindow start = times.read(fields.occurred());
    if (start == null) {
      notes.add(FindingCode.UNREADABLE_TIME, Details.quoted(fields.occurred()));
      return null;
    }
    if (start.localDate().isBefore(from) || !start.localDate().isBefore(to)) {
      notes.add(FindingCode.OUTSIDE_PERIOD, start.localDate().toString());
      return null;
    }

    return withEnd(start, fields.occurredTo(), notes);
  }

  /** Returns when the event was reported; null where the row does not say. */
  @Nullable Instant readReported(String text, Notes notes) {
    if (text.isBlank()) {
      return null;
    }

    TimeWindow reported = times.read(text);
    if (reported == null) {
      notes.add(FindingCode.UNREADABLE_REPORT_TIME, Details.quoted(text));
      return null;
    }

    return reported.from();
  }

  private TimeWindow withEnd(TimeWindow start, String text, Notes notes) {
    if (text.isBlank()) {
      return start;
    }

    TimeWindow end = times.read(text);
    if (end == null) {
      notes.add(FindingCode.UNREADABLE_END, Details.quoted(text));
      return start;
    }
    if (endsBefore(end, start)) {
      notes.add(FindingCode.REVERSED_TIMES, "");
      return start;
    }

    return new TimeWindow(start.from(), end.to(), start.localDate(), start.precision());
  }

  private static boolean endsBefore(TimeWindow end, TimeWindow start) {
    return end.precision() == TimePrecision.MINUTE
        ? end.to().isBefore(start.from())
        : !end.to().isAfter(start.from()); // a day's end is the next day's first instant
  }
}
