package org.beatlight.ingest.clean;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

/** The days of one zone as instants; one object serves one thread. */
final class LocalDays {
  private static final long SECONDS_PER_DAY = 86_400;

  private final ZoneId zone;
  private final Map<Long, Long> starts = new HashMap<>(); // looking one up in the zone costs more

  LocalDays(ZoneId zone) {
    this.zone = zone;
  }

  ZoneId zone() {
    return zone;
  }

  /** Returns the first instant of a day. */
  Instant start(long epochDay) {
    return Instant.ofEpochSecond(startSecond(epochDay));
  }

  /**
   * Returns an instant of a day; one that a clock change skipped is moved on by the length of the
   * gap, one that came twice is the earlier.
   */
  Instant at(long epochDay, int secondOfDay) {
    long start = startSecond(epochDay);
    return startSecond(epochDay + 1) - start == SECONDS_PER_DAY
        ? Instant.ofEpochSecond(start + secondOfDay)
        : LocalDateTime.of(LocalDate.ofEpochDay(epochDay), LocalTime.ofSecondOfDay(secondOfDay))
            .atZone(zone)
            .toInstant();
  }

  private long startSecond(long epochDay) {
    return starts.computeIfAbsent(
        epochDay, day -> LocalDate.ofEpochDay(day).atStartOfDay(zone).toEpochSecond());
  }
}
