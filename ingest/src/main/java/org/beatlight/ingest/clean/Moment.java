package org.beatlight.ingest.clean;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.beatlight.core.event.TimePrecision;
import org.jspecify.annotations.Nullable;

/**
 * A time as it is written.
 *
 * @param instant where the text tells it: by an offset, or as seconds since 1970; else null
 * @param epochDay the calendar day, of a month its first; of no meaning beside an instant
 * @param secondOfDay of no meaning beside an instant or where only a day or month is told
 */
record Moment(@Nullable Instant instant, long epochDay, int secondOfDay, TimePrecision precision) {
  private static final long FIRST_DAY = LocalDate.of(0, 1, 1).toEpochDay();
  private static final long LAST_DAY = LocalDate.of(10_000, 12, 31).toEpochDay();

  static Moment of(Instant instant) {
    return new Moment(instant, 0, 0, TimePrecision.MINUTE);
  }

  static Moment ofMinute(long epochDay, int secondOfDay) {
    return new Moment(null, epochDay, secondOfDay, TimePrecision.MINUTE);
  }

  static Moment ofDay(long epochDay) {
    return new Moment(null, epochDay, 0, TimePrecision.DAY);
  }

  static Moment ofMonth(LocalDate first) {
    return new Moment(null, first.toEpochDay(), 0, TimePrecision.MONTH);
  }

  /**
   * Returns whether it lies about the years that calendars tell in four digits; what lies beyond is
   * a count in another unit, or no time at all.
   */
  boolean isOnCalendar() {
    long day =
        instant == null
            ? epochDay
            : Math.floorDiv(instant.getEpochSecond(), Duration.ofDays(1).toSeconds());
    return day >= FIRST_DAY && day <= LAST_DAY;
  }
}
