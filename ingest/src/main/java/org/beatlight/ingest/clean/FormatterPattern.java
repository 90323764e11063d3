package org.beatlight.ingest.clean;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import org.jspecify.annotations.Nullable;

/** Times as the JDK's formatter reads them. */
record FormatterPattern(DateTimeFormatter format) implements TimePattern {
  @Override
  public @Nullable Moment read(String text) {
    if (!fits(text)) {
      return null;
    }

    try {
      return moment(format.parse(text));
    } catch (DateTimeException noDate) { // 30 February
      return null;
    }
  }

  /** A look without the cost of an exception, since of several formats most do not fit. */
  private boolean fits(String text) {
    ParsePosition position = new ParsePosition(0);
    return format.parseUnresolved(text, position) != null && position.getIndex() == text.length();
  }

  private static Moment moment(TemporalAccessor parsed) {
    LocalDate date = parsed.query(TemporalQueries.localDate());
    if (date == null) {
      return Moment.ofMonth(YearMonth.from(parsed).atDay(1));
    }

    LocalTime time = parsed.query(TemporalQueries.localTime());
    if (time == null) {
      return Moment.ofDay(date.toEpochDay());
    }

    ZoneId told = parsed.query(TemporalQueries.zone());
    return told == null
        ? Moment.ofMinute(date.toEpochDay(), time.toSecondOfDay())
        : Moment.of(date.atTime(time).atZone(told).toInstant());
  }
}
