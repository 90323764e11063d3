package org.beatlight.settings;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Checks patterns of dates by writing a date with them and reading it back. */
final class DatePatterns {
  private static final ZonedDateTime SAMPLE =
      ZonedDateTime.of(2024, 11, 23, 17, 46, 59, 0, ZoneOffset.UTC);

  private DatePatterns() {}

  static String checked(YamlValue value) {
    String pattern = value.text();
    TemporalAccessor readBack = readBack(value, pattern);
    if (!hasMonth(readBack)) {
      throw value.expected("a pattern with a year (yyyy) and a month (MM)");
    }
    if (readBack.isSupported(ChronoField.HOUR_OF_AMPM)
        && !readBack.isSupported(ChronoField.HOUR_OF_DAY)) {
      throw value.expected("a pattern with HH for 0 to 23, or hh and a for AM and PM");
    }

    return pattern;
  }

  private static TemporalAccessor readBack(YamlValue value, String pattern) {
    try {
      DateTimeFormatter formatter = DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
      return formatter.parse(SAMPLE.format(formatter));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw value.expected("a date pattern such as yyyy-MM-dd HH:mm");
    }
  }

  private static boolean hasMonth(TemporalAccessor date) {
    try {
      YearMonth.from(date);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
