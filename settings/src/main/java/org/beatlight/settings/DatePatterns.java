package org.beatlight.settings;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks patterns of dates by writing a date with them and reading it back. */
final class DatePatterns {
  private static final ZonedDateTime SAMPLE =
      ZonedDateTime.of(2024, 11, 23, 17, 46, 59, 0, ZoneOffset.UTC);
  private static final Set<String> WORDS =
      Set.of(LayoutSettings.ISO, LayoutSettings.EPOCH_SECONDS, LayoutSettings.EPOCH_MILLIS);

  /** From the first to the last letter of a date, the months being numbers. */
  private static final Pattern DATE =
      Pattern.compile(
          "(?:[yu]+[^A-Za-z]?)?"
              + "(?<!M)(d{1,2}[^A-Za-z]*M{1,2}|M{1,2}[^A-Za-z]*d{1,2})(?!M)"
              + "(?:[^A-Za-z]?[yu]+)?");

  private DatePatterns() {}

  /** Reads a list of patterns, of which no two may read the same text as different days. */
  static List<String> all(YamlValue list) {
    Map<String, Boolean> dayFirst = new HashMap<>();
    List<YamlValue> items = list.list();
    for (YamlValue item : items) {
      Matcher date = DATE.matcher(checked(item));
      if (date.find()) {
        boolean isDayFirst = date.group(1).startsWith("d");
        String shape = date.group().replaceAll("[dM]+", "#").replaceAll("[yu]+", "y");
        if (dayFirst.getOrDefault(shape, isDayFirst) != isDayFirst) {
          throw item.place().mistake("expected day first or month first, got both");
        }
        dayFirst.put(shape, isDayFirst);
      }
    }
    return items.stream().map(YamlValue::text).toList();
  }

  private static String checked(YamlValue value) {
    String pattern = value.text();
    if (WORDS.contains(pattern)) {
      return pattern;
    }

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
      throw value.expected(
          "a date pattern such as yyyy-MM-dd HH:mm, or iso, epoch-seconds or epoch-millis");
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
