package org.beatlight.ingest.clean;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;

/** The days of one zone as instants; one object serves one thread. */
final class LocalDays {
  private static final long SECONDS_PER_DAY = 86_400;

  private static final long FIRST_DAY = LocalDate.of(1900, 1, 1).toEpochDay();
  private static final int DAYS = (int) (LocalDate.of(2100, 1, 1).toEpochDay() - FIRST_DAY);
  private static final long NOT_YET = Long.MIN_VALUE;

  private final ZoneId zone;
  private final long[] starts = new long[DAYS]; // looking one up in the zone costs more

  LocalDays(ZoneId zone) {
    this.zone = zone;
    Arrays.fill(starts, NOT_YET);
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
    long day = epochDay - FIRST_DAY;
    if (day < 0 || day >= DAYS) {
      return lookUp(epochDay);
    }

    int at = (int) day;
    if (starts[at] == NOT_YET) {
      starts[at] = lookUp(epochDay);
    }
    return starts[at];
  }

  private long lookUp(long epochDay) {
    return LocalDate.ofEpochDay(epochDay).atStartOfDay(zone).toEpochSecond();
  }
}
