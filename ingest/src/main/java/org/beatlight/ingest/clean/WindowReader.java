package org.beatlight.ingest.clean;

import java.time.Instant;
import java.time.LocalDate;
import org.beatlight.core.event.TimePrecision;
import org.beatlight.core.event.TimeWindow;
import org.beatlight.core.quality.FindingCode;
import org.beatlight.settings.Field;
import org.jspecify.annotations.Nullable;

/** Reads when an event happened, within the period that the city takes in. */
final class WindowReader {
  private static final LocalDate FIRST_POSSIBLE = LocalDate.of(1900, 1, 1);

  private final TimeReader times;
  private final LocalDate from;
  private final LocalDate to;
  private final LocalDate today;

  WindowReader(SourceRules rules, TimeReader times) {
    this.times = times;
    this.from = rules.from();
    this.to = rules.to();
    this.today = rules.today();
  }

  /**
   * Returns the window of a row; null, with the reason noted, where nobody can tell. A reason is
   * noted as well where it lies outside the period, to which a month counts by its first day.
   */
  @Nullable TimeWindow read(RawFields fields, Notes notes) {
    String text = fields.text(Field.OCCURRED);
    if (text.isEmpty()) {
      notes.add(FindingCode.NO_TIME, "");
      return null;
    }

    TimeWindow start = times.read(text);
    if (start == null) {
      boolean exchanged = times.fitsExchanged(text);
      notes.add(
          exchanged ? FindingCode.SWAPPED_DATE : FindingCode.UNREADABLE_TIME, Details.quoted(text));
      return null;
    }

    requireInPeriod(start.localDate(), notes);
    return withEnd(start, fields.text(Field.OCCURRED_TO), notes);
  }

  /** Returns whether something can have happened on a day. */
  boolean isPossible(LocalDate day) {
    return !day.isBefore(FIRST_POSSIBLE) && !day.isAfter(today);
  }

  private void requireInPeriod(LocalDate day, Notes notes) {
    if (!isPossible(day)) {
      notes.add(FindingCode.IMPOSSIBLE_TIME, day.toString());
    } else if (day.isBefore(from) || !day.isBefore(to)) {
      notes.add(FindingCode.OUTSIDE_PERIOD, day.toString());
    }
  }

  /** Returns when the event was reported; null where the row does not say. */
  @Nullable Instant readReported(String text, TimeWindow occurred, Notes notes) {
    if (text.isEmpty()) {
      return null;
    }

    TimeWindow reported = times.read(text);
    if (reported == null) {
      notes.add(FindingCode.UNREADABLE_REPORT_TIME, Details.quoted(text));
      return null;
    }

    if (endsBefore(reported, occurred)) {
      notes.add(FindingCode.REPORTED_TOO_EARLY, "");
    }
    return reported.from();
  }

  private TimeWindow withEnd(TimeWindow start, String text, Notes notes) {
    if (text.isEmpty()) {
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
