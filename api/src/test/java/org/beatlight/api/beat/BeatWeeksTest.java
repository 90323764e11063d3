package org.beatlight.api.beat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.beatlight.core.event.DateRange;
import org.junit.jupiter.api.Test;

class BeatWeeksTest {
  @Test
  void weeksThatLieWhollyInTheDataAreCounted() {
    // Tuesday 2 to Sunday 28 January: the weeks from the 8th and the 15th, and the 22nd with its
    // Sunday left out
    List<BeatWeeks.Week> weeks = weeks(10, "2024-01-02", "2024-01-28");

    assertThat(weeks).extracting(BeatWeeks.Week::from).containsExactly(day(8), day(15));
  }

  @Test
  void dataFromAMondayToAMondayLosesNoDay() {
    List<BeatWeeks.Week> weeks = weeks(10, "2024-01-01", "2024-01-15");

    assertThat(weeks).extracting(BeatWeeks.Week::from).containsExactly(day(1), day(8));
    assertThat(weeks).extracting(BeatWeeks.Week::events).containsExactly(7, 7);
  }

  @Test
  void dataShorterThanAWeekHasNone() {
    assertThat(weeks(10, "2024-01-02", "2024-01-05")).isEmpty();
    assertThat(weeks(10, "2024-01-02", "2024-01-14")).isEmpty();
  }

  @Test
  void theBandLooksBackEvenWhereFewerWeeksAreShown() {
    List<BeatWeeks.Week> weeks = weeks(2, "2024-01-01", "2024-03-04"); // 9 whole weeks

    assertThat(weeks.get(0))
        .isEqualTo(new BeatWeeks.Week(LocalDate.parse("2024-02-19"), 7, null, null, null));
    assertThat(weeks.get(1).mean()).isEqualTo(7);
    assertThat(weeks.get(1).low()).isLessThan(7);
    assertThat(weeks.get(1).high()).isGreaterThan(7);
  }

  /** One event a day. */
  private static List<BeatWeeks.Week> weeks(int most, String from, String to) {
    return BeatWeeks.last(
        most, new DateRange(LocalDate.parse(from), LocalDate.parse(to)), DateRange::days, 0);
  }

  private static LocalDate day(int ofJanuary) {
    return LocalDate.of(2024, 1, ofJanuary);
  }
}
