package org.beatlight.core.time;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.beatlight.testkit.ReferenceTable;
import org.junit.jupiter.api.Test;

class AoristicTest {
  private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(CHICAGO).toInstant();
  }

  private static Aoristic.Window window(String from, String to) {
    return new Aoristic.Window(at(from), Optional.of(at(to)));
  }

  private static Aoristic week(Aoristic.Window... windows) {
    return Aoristic.of(List.of(windows), CHICAGO);
  }

  private static double total(Aoristic week) {
    double sum = 0;
    for (DayOfWeek day : DayOfWeek.values()) {
      for (int hour = 0; hour < 24; hour++) {
        sum += week.weight(day, hour);
      }
    }
    return sum;
  }

  /** 2026-03-09 is a Monday. */
  @Test
  void aWindowIsSharedOutByTheMinutesInEachHour() {
    Aoristic week = week(window("2026-03-09T22:45", "2026-03-10T00:15"));

    assertThat(week.weight(MONDAY, 22)).isEqualTo(15 / 90.0);
    assertThat(week.weight(MONDAY, 23)).isEqualTo(60 / 90.0);
    assertThat(week.weight(TUESDAY, 0)).isEqualTo(15 / 90.0);
    assertThat(week.events()).isEqualTo(1);
    assertThat(week.moments()).isZero();
  }

  @Test
  void oneTimeAloneCountsForItsHour() {
    Aoristic week = week(new Aoristic.Window(at("2026-03-09T13:59"), Optional.empty()));

    assertThat(week.weight(MONDAY, 13)).isEqualTo(1);
    assertThat(week.moments()).isEqualTo(1);
    assertThat(week.reversed()).isZero();
  }

  @Test
  void aMinuteIsAMomentAndAMinuteAndASecondIsAWindow() {
    assertThat(week(window("2026-03-09T13:59:30", "2026-03-09T14:00:30")).weight(MONDAY, 13))
        .isEqualTo(1);
    assertThat(week(window("2026-03-09T13:59:30", "2026-03-09T14:00:31")).weight(MONDAY, 14))
        .isEqualTo(31 / 61.0);
  }

  @Test
  void aWindowThatEndsBeforeItBeginsCountsForItsFirstHourAndAsAnError() {
    Aoristic week = week(window("2026-03-09T13:00", "2026-03-08T13:00"));

    assertThat(week.weight(MONDAY, 13)).isEqualTo(1);
    assertThat(week.reversed()).isEqualTo(1);
    assertThat(week.moments()).isEqualTo(1);
  }

  @Test
  void aWeekTellsNothingOfTheHour() {
    Aoristic week = week(window("2026-04-06T08:00", "2026-04-13T08:00"));

    assertThat(week.weight(SUNDAY, 3)).isEqualTo(1 / 168.0);
    assertThat(week.weekLong()).isEqualTo(1);
    assertThat(total(week)).isCloseTo(1, within(1e-12));
  }

  /** In Chicago, 2026-03-08 (a Sunday) has no hour 2: from 01:30 to 03:30 it is one hour. */
  @Test
  void theHourThatIsSkippedInSpringHoldsNothing() {
    Aoristic week = week(window("2026-03-08T01:30", "2026-03-08T03:30"));

    assertThat(week.weight(SUNDAY, 1)).isEqualTo(0.5);
    assertThat(week.weight(SUNDAY, 2)).isZero();
    assertThat(week.weight(SUNDAY, 3)).isEqualTo(0.5);
  }

  /** 2026-11-01 has the hour 1 twice: from 00:30 to 02:30 it is three hours. */
  @Test
  void theHourThatComesTwiceInAutumnHoldsTwiceAsMuch() {
    Aoristic week = week(window("2026-11-01T00:30", "2026-11-01T02:30"));

    assertThat(week.weight(SUNDAY, 0)).isEqualTo(0.5 / 3);
    assertThat(week.weight(SUNDAY, 1)).isEqualTo(1 / 3.0 + 1 / 3.0);
    assertThat(week.weight(SUNDAY, 2)).isEqualTo(0.5 / 3);
  }

  /** Lord Howe Island sets its clocks by half an hour: 2026-04-05, from 02:00 back to 01:30. */
  @Test
  void clocksMayBeSetByHalfAnHour() {
    ZoneId island = ZoneId.of("Australia/Lord_Howe");
    Instant from = LocalDateTime.parse("2026-04-05T01:00").atZone(island).toInstant();
    Aoristic week =
        Aoristic.of(
            List.of(new Aoristic.Window(from, Optional.of(from.plus(Duration.ofHours(2))))),
            island);

    assertThat(week.weight(SUNDAY, 1)).isEqualTo(0.5 + 0.25);
    assertThat(week.weight(SUNDAY, 2)).isEqualTo(0.25);
  }

  @Test
  void everyEventIsSharedOutWhollyWhateverTheOrder() {
    Random random = new Random(7);
    List<Aoristic.Window> windows = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      Instant from = at("2026-01-01T00:00").plusSeconds(random.nextInt(365 * 86_400));
      windows.add(
          new Aoristic.Window(from, Optional.of(from.plusSeconds(random.nextInt(900_000)))));
    }
    Aoristic week = Aoristic.of(windows, CHICAGO);
    Collections.shuffle(windows, random);
    Aoristic again = Aoristic.of(windows, CHICAGO);

    assertThat(total(week)).isCloseTo(500, within(1e-9));
    for (int hour = 0; hour < 24; hour++) {
      assertThat(again.weight(MONDAY, hour)).isEqualTo(week.weight(MONDAY, hour));
    }
  }

  @Test
  void noEventsLeaveAnEmptyWeek() {
    assertThat(week().events()).isZero();
    assertThat(total(week())).isZero();
  }

  @Test
  void agreesWithTheHandCases() {
    Aoristic night = week(window("2026-03-09T23:30", "2026-03-10T00:30"));
    Aoristic spring = week(window("2026-03-08T01:30", "2026-03-08T03:30"));

    ReferenceTable.of("aoristic")
        .value(
            "Monday 23, of Monday 23:30 to Tuesday 00:30",
            "by hand",
            "0.5",
            night.weight(MONDAY, 23))
        .value("Tuesday 0", "by hand", "0.5", night.weight(TUESDAY, 0))
        .value(
            "Sunday 1, of 01:30 to 03:30 where 02:00 is skipped",
            "by hand",
            "0.5",
            spring.weight(SUNDAY, 1))
        .value("Sunday 3", "by hand", "0.5", spring.weight(SUNDAY, 3))
        .settle();
  }
}
