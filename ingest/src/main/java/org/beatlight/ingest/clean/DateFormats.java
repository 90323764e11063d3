package org.beatlight.ingest.clean;

import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import org.beatlight.settings.SettingsException;

/**
 * The date patterns of a source. They are strict: 30 February is no date, where Java's default
 * would read it as the 28th. Names of months and AM/PM are English, in any case.
 */
final class DateFormats {
  private static final String HOURS = "HhKk";

  private DateFormats() {}

  /**
   * Returns the formats of the settings, in their order.
   *
   * @throws SettingsException if one is no pattern
   */
  static List<DateTimeFormatter> of(SourceRules rules) {
    return rules.dateFormats().stream().map(pattern -> of(pattern, rules)).toList();
  }

  private static DateTimeFormatter of(String pattern, SourceRules rules) {
    try {
      DateTimeFormatterBuilder format = new DateTimeFormatterBuilder().parseCaseInsensitive();
      format.appendPattern(withPlainYears(pattern));
      if (hasAny(pattern, HOURS) && !hasAny(pattern, "m")) {
        format.parseDefaulting(ChronoField.MINUTE_OF_HOUR, 0); // else an hour alone is no time
      }
      return format.toFormatter(Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);
    } catch (IllegalArgumentException e) {
      throw new SettingsException(
          "%s: source %s, key dateFormats: expected a date pattern such as yyyy-MM-dd, got \"%s\" (%s)"
              .formatted(rules.place(), rules.name(), pattern, e.getMessage()));
    }
  }

  /** A strict {@code y} is a year of an era and asks for the era; {@code u} is what people mean. */
  private static String withPlainYears(String pattern) {
    StringBuilder plain = new StringBuilder(pattern);
    boolean quoted = false;
    for (int i = 0; i < plain.length(); i++) {
      quoted ^= plain.charAt(i) == '\'';
      if (!quoted && plain.charAt(i) == 'y') {
        plain.setCharAt(i, 'u');
      }
    }
    return plain.toString();
  }

  private static boolean hasAny(String pattern, String letters) {
    return pattern.replaceAll("'[^']*'", "").chars().anyMatch(c -> letters.indexOf(c) >= 0);
  }
}
