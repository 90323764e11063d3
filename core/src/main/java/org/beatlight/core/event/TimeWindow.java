package org.beatlight.core.event;

import java.time.Instant;
import java.time.LocalDate;

/**
 * When an event happened: somewhere in [from, to], which are the same instant where one moment is
 * known.
 *
 * @param localDate the calendar day of {@code from} in the city's zone
 */
public record TimeWindow(Instant from, Instant to, LocalDate localDate, TimePrecision precision) {
  public TimeWindow {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("expected from <= to, got " + from + " and " + to);
    }
  }
}
