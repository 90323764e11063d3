package org.beatlight.core.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DateRangeTest {
  private static final LocalDate FROM = LocalDate.of(2024, 2, 26);
  private static final LocalDate TO = LocalDate.of(2024, 3, 4);
  private static final DateRange WEEK = new DateRange(FROM, TO);

  @Test
  void theFirstDayIsInAndTheEndDayIsOut() {
    assertThat(WEEK.contains(FROM)).isTrue();
    assertThat(WEEK.contains(TO.minusDays(1))).isTrue();
    assertThat(WEEK.contains(TO)).isFalse();
    assertThat(WEEK.contains(FROM.minusDays(1))).isFalse();
  }

  @Test
  void daysAreCountedLeapDaysIncluded() {
    assertThat(WEEK.days()).isEqualTo(7); // 26 27 28 29 February, 1 2 3 March
  }

  @Test
  void theRangeBeforeEndsWhereThisOneBegins() {
    assertThat(WEEK.before()).isEqualTo(new DateRange(LocalDate.of(2024, 2, 19), FROM));
  }

  @Test
  void aRangeCanBeMadeFromItsEnd() {
    assertThat(DateRange.endingAt(TO, 7)).isEqualTo(WEEK);
  }

  @Test
  void refusesRangesWithoutADay() {
    assertThatThrownBy(() -> new DateRange(TO, TO))
        .hasMessage("expected the first day before the end day, got 2024-03-04 and 2024-03-04");
    assertThatThrownBy(() -> DateRange.endingAt(TO, -1))
        .hasMessage("expected the first day before the end day, got 2024-03-05 and 2024-03-04");
  }
}
