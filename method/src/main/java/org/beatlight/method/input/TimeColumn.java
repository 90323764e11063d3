package org.beatlight.method.input;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.regex.Pattern;

/**
 * A column of times: numbers, dates, local times such as {@code 2026-03-29T01:30} or {@code
 * 2026-03-29 01:30:00}, or those with an offset. The first row that has one tells which of numbers
 * and dates all are.
 */
public final class TimeColumn {
  private static final Pattern OFFSET = Pattern.compile(".*(Z|[+-]\\d\\d:\\d\\d)");
  private static final double SECONDS_A_DAY = Duration.ofDays(1).toSeconds();

  private final Column column;
  private final boolean numbers;

  private TimeColumn(Column column, boolean numbers) {
    this.column = column;
    this.numbers = numbers;
  }

  /** Looks at the rows of a table. */
  public static TimeColumn of(RowTable table, Column column) {
    for (int row = 0; row < table.size(); row++) {
      if (column.isSet(row)) {
        return new TimeColumn(column, !column.text(row).matches("\\d{4}-\\d\\d-\\d\\d.*"));
      }
    }
    return new TimeColumn(column, true);
  }

  /**
   * Returns the time of a row: the number as it is, else days since 1970. Local times are taken as
   * if days were 24 hours.
   */
  public double days(int row) {
    if (numbers) {
      return column.number(row);
    }

    Instant at = instant(row, ZoneOffset.UTC);
    return at.getEpochSecond() / SECONDS_A_DAY + at.getNano() / (1e9 * SECONDS_A_DAY);
  }

  /** Returns the moment of a row; a local time is one of a zone. */
  public Instant instant(int row, ZoneId zone) {
    String text = column.text(row).replaceFirst("^(\\S{10}) ", "$1T");
    try {
      if (text.length() == "2026-03-29".length()) {
        return LocalDate.parse(text).atStartOfDay(zone).toInstant();
      }
      return OFFSET.matcher(text.substring(Math.min(text.length(), 10))).matches()
          ? OffsetDateTime.parse(text).toInstant()
          : LocalDateTime.parse(text).atZone(zone).toInstant();
    } catch (DateTimeException e) {
      throw column.expected(row, "a time such as 2026-03-29T01:30, perhaps with an offset");
    }
  }
}
