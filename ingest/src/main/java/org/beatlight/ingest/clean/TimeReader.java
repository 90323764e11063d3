package org.beatlight.ingest.clean;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.List;
import org.beatlight.core.event.TimePrecision;
import org.beatlight.core.event.TimeWindow;
import org.jspecify.annotations.Nullable;

/**
 * Reads times by patterns, the first that fits the whole text. A time without an offset is local in
 * the city's zone: one that a clock change skipped is moved on by the length of the gap, one that
 * came twice is the earlier. A day runs to the first instant of the next, a month likewise.
 */
final class TimeReader {
  private final List<DateTimeFormatter> formats;
  private final ZoneId zone;

  TimeReader(List<DateTimeFormatter> formats, ZoneId zone) {
    this.formats = List.copyOf(formats);
    this.zone = zone;
  }

  /** Returns the window that a text tells; null where no pattern fits. */
  @Nullable TimeWindow read(String text) {
    String stripped = text.strip();
    for (DateTimeFormatter format : formats) {
      TemporalAccessor parsed = parse(format, stripped);
      if (parsed != null) {
        return window(parsed);
      }
    }
    return null;
  }

  /** Returns the minutes since local midnight at an instant, as clocks in the city show them. */
  int localMinute(Instant instant) {
    LocalTime time = instant.atZone(zone).toLocalTime();
    return time.getHour() * 60 + time.getMinute();
  }

  private static @Nullable TemporalAccessor parse(DateTimeFormatter format, String text) {
    try {
      return format.parse(text);
    } catch (DateTimeParseException doesNotFit) {
      return null;
    }
  }

  private TimeWindow window(TemporalAccessor parsed) {
    LocalDate date = parsed.query(TemporalQueries.localDate());
    if (date == null) {
      YearMonth month = YearMonth.from(parsed);
      return days(month.atDay(1), month.plusMonths(1).atDay(1), TimePrecision.MONTH);
    }

    LocalTime time = parsed.query(TemporalQueries.localTime());
    if (time == null) {
      return days(date, date.plusDays(1), TimePrecision.DAY);
    }

    ZoneId told = parsed.query(TemporalQueries.zone());
    Instant instant = date.atTime(time).atZone(told == null ? zone : told).toInstant();
    LocalDate localDate = instant.atZone(zone).toLocalDate();
    return new TimeWindow(instant, instant, localDate, TimePrecision.MINUTE);
  }

  private TimeWindow days(LocalDate from, LocalDate to, TimePrecision precision) {
    return new TimeWindow(
        from.atStartOfDay(zone).toInstant(), to.atStartOfDay(zone).toInstant(), from, precision);
  }
}
