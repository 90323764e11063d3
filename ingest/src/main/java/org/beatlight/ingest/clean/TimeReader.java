package org.beatlight.ingest.clean;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.beatlight.core.event.TimePrecision;
import org.beatlight.core.event.TimeWindow;
import org.jspecify.annotations.Nullable;

/**
 * Reads times by the first pattern that fits the whole text. A time without an offset is local in
 * the feed's zone: one that a clock change skipped is moved on by the length of the gap, one that
 * came twice is the earlier. A day runs to the first instant of the next, a month likewise. Days
 * are told in the city's calendar. One object serves one thread.
 */
final class TimeReader {
  private final List<TimePattern> patterns;
  private final List<TimePattern> exchanged;
  private final Set<Integer> unknownSeconds;
  private final LocalDays feed;
  private final LocalDays city;

  /**
   * Makes a reader.
   *
   * @param zone of the city's calendar
   */
  TimeReader(LayoutRules layout, ZoneId zone) {
    patterns = TimePatterns.of(layout.dateFormats());
    exchanged = TimePatterns.exchanged(layout.dateFormats());
    unknownSeconds =
        layout.unknownTimes().stream().map(LocalTime::toSecondOfDay).collect(Collectors.toSet());
    city = new LocalDays(zone);
    feed = layout.zone().equals(zone) ? city : new LocalDays(layout.zone());
  }

  /** Returns the window that a text tells; null where no pattern fits. */
  @Nullable TimeWindow read(String text) {
    Moment moment = first(patterns, text);
    return moment == null ? null : window(moment);
  }

  /** Returns whether a text tells a time only with day and month exchanged. */
  boolean fitsExchanged(String text) {
    return first(exchanged, text) != null;
  }

  /** Returns the minutes since local midnight at an instant, as clocks in the city show them. */
  int localMinute(Instant instant) {
    LocalTime time = instant.atZone(city.zone()).toLocalTime();
    return time.getHour() * 60 + time.getMinute();
  }

  private static @Nullable Moment first(List<TimePattern> patterns, String text) {
    for (TimePattern pattern : patterns) {
      Moment moment = pattern.read(text);
      if (moment != null && moment.isOnCalendar()) {
        return moment;
      }
    }
    return null;
  }

  private TimeWindow window(Moment moment) {
    if (moment.precision() == TimePrecision.MONTH) {
      YearMonth month = YearMonth.from(LocalDate.ofEpochDay(moment.epochDay()));
      return days(moment.epochDay(), month.lengthOfMonth(), TimePrecision.MONTH);
    }
    if (moment.precision() == TimePrecision.DAY || isUnknown(moment)) {
      return days(moment.epochDay(), 1, TimePrecision.DAY);
    }

    Instant told = moment.instant();
    Instant at = told == null ? feed.at(moment.epochDay(), moment.secondOfDay()) : told;
    boolean sameCalendar = told == null && feed == city;
    LocalDate day =
        sameCalendar
            ? LocalDate.ofEpochDay(moment.epochDay())
            : at.atZone(city.zone()).toLocalDate();
    return new TimeWindow(at, at, day, TimePrecision.MINUTE);
  }

  private boolean isUnknown(Moment moment) {
    return moment.instant() == null && unknownSeconds.contains(moment.secondOfDay());
  }

  private TimeWindow days(long epochDay, int days, TimePrecision precision) {
    return new TimeWindow(
        city.start(epochDay),
        city.start(epochDay + days),
        LocalDate.ofEpochDay(epochDay),
        precision);
  }
}
