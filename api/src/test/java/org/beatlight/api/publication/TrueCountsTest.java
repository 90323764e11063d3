package org.beatlight.api.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.beatlight.api.publication.TinyEvents.BURGLARY;
import static org.beatlight.api.publication.TinyEvents.NOISE;

import java.time.LocalDate;
import org.beatlight.core.event.DateRange;
import org.junit.jupiter.api.Test;

class TrueCountsTest {
  private static final DateRange DATA = days("2024-02-27", "2024-03-03");

  @Test
  void aRangeHoldsItsFirstDayAndNotItsEnd() {
    TrueCounts counts = counts();

    assertThat(counts.sum("A", BURGLARY, days("2024-02-28", "2024-02-29"))).isZero();
    assertThat(counts.sum("A", BURGLARY, days("2024-02-29", "2024-03-01"))).isEqualTo(5);
    assertThat(counts.sum("A", BURGLARY, DATA)).isEqualTo(1 + 5 + 2);
  }

  @Test
  void aRangeThatLeavesTheDataCountsWhatLiesWithin() {
    TrueCounts counts = counts();

    assertThat(counts.sum("A", BURGLARY, days("1999-01-01", "2024-02-28"))).isEqualTo(1);
    assertThat(counts.sum("A", BURGLARY, days("2024-03-02", "2099-01-01"))).isEqualTo(2);
    assertThat(counts.sum("A", BURGLARY, days("1999-01-01", "2000-01-01"))).isZero();
    assertThat(counts.sum("A", BURGLARY, days("2098-01-01", "2099-01-01"))).isZero();
  }

  @Test
  void whatNeverHappenedIsZero() {
    assertThat(counts().sum("A", NOISE, DATA)).isZero();
    assertThat(counts().sum("B", BURGLARY, DATA)).isZero();
  }

  @Test
  void aDayOutsideTheDataIsNotTaken() {
    TrueCounts.Builder counts = new TrueCounts.Builder(DATA);

    assertThatThrownBy(() -> counts.add("A", BURGLARY, LocalDate.parse("2024-03-03"), 1))
        .hasMessage("expected counts of days in 2024-02-27 to 2024-03-03, got 2024-03-03");
  }

  private static TrueCounts counts() {
    TrueCounts.Builder counts = new TrueCounts.Builder(DATA);
    counts.add("A", BURGLARY, LocalDate.parse("2024-03-02"), 2);
    counts.add("A", BURGLARY, LocalDate.parse("2024-02-27"), 1);
    counts.add("A", BURGLARY, LocalDate.parse("2024-02-29"), 5);
    return counts.build();
  }

  private static DateRange days(String from, String to) {
    return new DateRange(LocalDate.parse(from), LocalDate.parse(to));
  }
}
