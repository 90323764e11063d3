package org.beatlight.core.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Calendar days from {@code from} up to, but not including, {@code to}; never empty. */
public record DateRange(LocalDate from, LocalDate to) {
  public DateRange {
    if (!from.isBefore(to)) {
      throw new IllegalArgumentException(
          "expected the first day before the end day, got " + from + " and " + to);
    }
  }

  /** Returns the range of so many days that ends before {@code to}. */
  public static DateRange endingAt(LocalDate to, int days) {
    return new DateRange(to.minusDays(days), to);
  }

  /** Returns whether the day lies in the range. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && day.isBefore(to);
  }

  /** Returns the number of days. */
  public int days() {
    return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
  }

  /** Returns the range of equal length that ends where this one begins. */
  public DateRange before() {
    return endingAt(from, days());
  }
}
