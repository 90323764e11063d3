package org.beatlight.ingest.clean;

import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import org.beatlight.settings.LayoutSettings;

/**
 * The ways to write a time that a layout declares. They are strict: 30 February is no date, where
 * Java's default would read it as the 28th. Names of months and AM/PM are English, in any case.
 */
final class TimePatterns {
  private static final String HOURS = "HhKk";

  private TimePatterns() {}

  /** Returns the patterns of a layout, in their order. */
  static List<TimePattern> of(List<String> formats) {
    return formats.stream().map(TimePatterns::of).toList();
  }

  /** Returns the patterns with day and month exchanged, where both are numbers. */
  static List<TimePattern> exchanged(List<String> formats) {
    return formats.stream()
        .filter(TimePatterns::hasDayAndMonthNumbers)
        .map(TimePatterns::exchange)
        .filter(format -> !formats.contains(format))
        .map(TimePatterns::of)
        .toList();
  }

  private static TimePattern of(String format) {
    return switch (format) {
      case LayoutSettings.ISO -> new FormatterPattern(iso());
      case LayoutSettings.EPOCH_SECONDS -> new EpochPattern(1);
      case LayoutSettings.EPOCH_MILLIS -> new EpochPattern(1000);
      default -> DigitPattern.of(format).orElseGet(() -> new FormatterPattern(strict(format)));
    };
  }

  private static DateTimeFormatter iso() {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern("uuuu-MM[-dd]")
        .optionalStart()
        .appendPattern("['T'][ ]HH:mm[:ss]")
        .optionalStart()
        .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
        .optionalEnd()
        .appendPattern("[XXX][XX][X]")
        .optionalEnd()
        .toFormatter(Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  private static DateTimeFormatter strict(String pattern) {
    DateTimeFormatterBuilder format = new DateTimeFormatterBuilder().parseCaseInsensitive();
    format.appendPattern(withPlainYears(pattern));
    if (hasAny(pattern, HOURS) && !hasAny(pattern, "m")) {
      format.parseDefaulting(ChronoField.MINUTE_OF_HOUR, 0); // else an hour alone is no time
    }
    return format.toFormatter(Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);
  }

  /** A strict {@code y} is a year of an era and asks for the era; {@code u} is what people mean. */
  private static String withPlainYears(String pattern) {
    return mapped(pattern, c -> c == 'y' ? 'u' : c);
  }

  private static String exchange(String pattern) {
    return mapped(pattern, c -> c == 'd' ? 'M' : c == 'M' ? 'd' : c);
  }

  private static boolean hasDayAndMonthNumbers(String pattern) {
    return hasAny(pattern, "d") && hasAny(pattern, "M") && !pattern.contains("MMM");
  }

  private static boolean hasAny(String pattern, String letters) {
    return pattern.replaceAll("'[^']*'", "").chars().anyMatch(c -> letters.indexOf(c) >= 0);
  }

  private static String mapped(String pattern, java.util.function.IntUnaryOperator letter) {
    StringBuilder mapped = new StringBuilder(pattern);
    boolean quoted = false;
    for (int i = 0; i < mapped.length(); i++) {
      quoted ^= mapped.charAt(i) == '\'';
      if (!quoted) {
        mapped.setCharAt(i, (char) letter.applyAsInt(mapped.charAt(i)));
      }
    }
    return mapped.toString();
  }
}
