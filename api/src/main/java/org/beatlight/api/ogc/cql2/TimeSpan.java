package org.beatlight.api.ogc.cql2;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A stretch of time, both ends in it; an instant begins and ends at once.
 *
 * @param first its first nanosecond
 * @param last its last one, never before the first
 */
public record TimeSpan(Instant first, Instant last) {
  public TimeSpan {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(
          "expected a beginning before its end, got %s and %s".formatted(first, last));
    }
  }

  /** Returns whole days of a place, both in it. */
  public static TimeSpan ofDays(LocalDate first, LocalDate last, ZoneId zone) {
    return new TimeSpan(
        first.atStartOfDay(zone).toInstant(),
        last.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1));
  }

  /** Returns whether both share an instant. */
  public boolean intersects(TimeSpan other) {
    return !isAfter(other) && !other.isAfter(this);
  }

  /** Returns whether this begins when the other is over. */
  boolean isAfter(TimeSpan other) {
    return first.isAfter(other.last);
  }

  /** Returns whether this begins after the other does, and ends before it. */
  boolean isDuring(TimeSpan other) {
    return first.isAfter(other.first) && last.isBefore(other.last);
  }
}
