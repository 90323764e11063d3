package org.beatlight.ingest.samplecity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.beatlight.core.event.DateRange;
import org.junit.jupiter.api.Test;

class RhythmTest {
  private static final String NEVER = "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0";
  private static final String ALWAYS = "1 1 1 1 1 1 1 1 1 1 1 1";

  /** At work at midnight, out at 23 on the weekend; only on Fridays, Saturdays and Sundays. */
  private static final Rhythm RHYTHM =
      Rhythm.of("1 " + NEVER, NEVER + " 1", "0 0 0 0 1 1 1", ALWAYS);

  @Test
  void theWeekendBeginsOnFridayEvening() {
    LocalDate friday = LocalDate.of(2024, 5, 3);
    // weekday hours before 18: only 0; weekend hours from 18: only 23
    List<Integer> hours = hours(friday);

    assertThat(hours).containsOnly(0, 23);
    assertThat(hours).contains(0).contains(23);
  }

  @Test
  void theWeekendEndsOnSundayEvening() {
    // weekend hours before 18 and weekday hours after it: none, so the last hour of the day
    assertThat(hours(LocalDate.of(2024, 5, 4))).containsOnly(23);
    assertThat(hours(LocalDate.of(2024, 5, 5))).containsOnly(23);
  }

  @Test
  void daysOfNoWeightAreNeverDrawn() {
    Calendar calendar = new Calendar(RHYTHM);
    Dice dice = Dice.of(1, "days");

    assertThat(IntStream.range(0, 2_000).mapToObj(i -> calendar.draw(Calendar.YEARS, dice)))
        .extracting(LocalDateTime::getDayOfWeek)
        .containsOnly(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
  }

  @Test
  void aDrawStaysWithinItsDays() {
    Calendar calendar = new Calendar(RHYTHM);
    Dice dice = Dice.of(2, "days");
    DateRange week = new DateRange(LocalDate.of(2024, 2, 26), LocalDate.of(2024, 3, 4));

    assertThat(IntStream.range(0, 500).mapToObj(i -> calendar.draw(week, dice)))
        .allMatch(time -> week.contains(time.toLocalDate()));
  }

  @Test
  void theHourThatTheClockSkipsBecomesTheNext() {
    assertThat(Calendar.onClock(LocalDateTime.of(2024, 3, 10, 2, 30)))
        .isEqualTo(LocalDateTime.of(2024, 3, 10, 3, 30));
  }

  private static List<Integer> hours(LocalDate day) {
    Dice dice = Dice.of(day.toEpochDay(), "hours");
    return IntStream.range(0, 200).mapToObj(i -> RHYTHM.hour(day, dice)).toList();
  }
}
