package org.beatlight.ingest.samplecity;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import org.beatlight.core.event.DateRange;

/** Draws local times of one rhythm within the city's two years. */
final class Calendar {
  static final ZoneId ZONE = ZoneId.of("America/Chicago");
  static final DateRange YEARS = new DateRange(LocalDate.of(2023, 1, 1), LocalDate.of(2025, 1, 1));

  private static final double ROUND_TIMES = 0.35;

  private final Rhythm rhythm;
  private final double[] upTo; // weights of all days before a day

  Calendar(Rhythm rhythm) {
    this.rhythm = rhythm;
    upTo = new double[YEARS.days() + 1];
    for (int i = 0; i < YEARS.days(); i++) {
      upTo[i + 1] = upTo[i] + rhythm.weight(YEARS.from().plusDays(i));
    }
  }

  /** Draws a time within some days; never one that the clock skips in spring. */
  LocalDateTime draw(DateRange range, Dice dice) {
    double low = upTo[index(range.from())];
    double target = low + dice.uniform() * (upTo[index(range.to())] - low);
    int found = Arrays.binarySearch(upTo, target);
    int day = found >= 0 ? found : -found - 2;
    LocalDate date = YEARS.from().plusDays(Math.min(day, YEARS.days() - 1));
    return onClock(date.atTime(rhythm.hour(date, dice), minute(dice)));
  }

  /** Returns the time, or an hour later where the clock skips it in spring. */
  static LocalDateTime onClock(LocalDateTime time) {
    return time.atZone(ZONE).toLocalDateTime();
  }

  /** Returns the time moved into the two years. */
  static LocalDateTime within(LocalDateTime time) {
    LocalDateTime first = YEARS.from().atStartOfDay();
    LocalDateTime last = YEARS.to().atStartOfDay().minus(Duration.ofMinutes(1));
    if (time.isBefore(first)) {
      return first;
    }
    return time.isAfter(last) ? last : time;
  }

  private static int minute(Dice dice) {
    return dice.chance(ROUND_TIMES) ? 15 * dice.below(4) : dice.below(60);
  }

  private static int index(LocalDate day) {
    return Math.toIntExact(day.toEpochDay() - YEARS.from().toEpochDay());
  }
}
