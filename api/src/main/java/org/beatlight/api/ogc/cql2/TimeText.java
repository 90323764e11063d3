package org.beatlight.api.ogc.cql2;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** Days and instants as RFC 3339 writes them, from year 0 to year 9999. */
public final class TimeText {
  /** What stands for an end that is open. */
  public static final String OPEN = "..";

  private static final int DAY_LENGTH = "2024-05-31".length();
  private static final Instant EARLIEST = Instant.parse("-0001-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("+10000-12-31T00:00:00Z");

  private TimeText() {}

  /**
   * Reads a day.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static LocalDate day(String text) {
    try {
      return requireYear(text, LocalDate.parse(text));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "expected a day such as 2024-05-31, got \"%s\"".formatted(text), e);
    }
  }

  /**
   * Reads an instant.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static Instant instant(String text) {
    try {
      OffsetDateTime read = OffsetDateTime.parse(text);
      requireYear(text, read.toLocalDate());
      return read.toInstant();
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "expected an instant such as 2024-05-31T12:00:00Z, got \"%s\"".formatted(text), e);
    }
  }

  /**
   * Reads a day of a place or an instant.
   *
   * @throws IllegalArgumentException if it is neither
   */
  public static TimeSpan dayOrInstant(String text, ZoneId zone) {
    if (text.length() == DAY_LENGTH) {
      LocalDate day = day(text);
      return TimeSpan.ofDays(day, day, zone);
    }

    Instant instant = instant(text);
    return new TimeSpan(instant, instant);
  }

  /**
   * Reads the two ends of an interval, either of which may be open.
   *
   * @throws IllegalArgumentException if an end cannot be read, or the end comes first
   */
  public static TimeSpan interval(String from, String to, ZoneId zone) {
    return new TimeSpan(
        isOpen(from) ? EARLIEST : dayOrInstant(from, zone).first(),
        isOpen(to) ? LATEST : dayOrInstant(to, zone).last());
  }

  static boolean isOpen(String end) {
    return end.isEmpty() || end.equals(OPEN);
  }

  private static LocalDate requireYear(String text, LocalDate day) {
    if (day.getYear() < 0 || day.getYear() > 9999) {
      throw new IllegalArgumentException(
          "expected a year from 0000 to 9999, got \"%s\"".formatted(text));
    }
    return day;
  }
}
