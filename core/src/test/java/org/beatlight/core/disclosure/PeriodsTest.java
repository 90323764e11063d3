package org.beatlight.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PeriodsTest {
  private static int day(String date) {
    return (int) LocalDate.parse(date).toEpochDay();
  }

  /** Days 3 to 12: 3, 4 to 7, 8 to 11, 12. */
  @Test
  void aRangeIsMadeOfLongestPeriods() {
    assertThat(Periods.DAYS.cuts(3, 13)).containsExactly(3, 4, 8, 12, 13);
    assertThat(Periods.DAYS.cuts(8, 16)).containsExactly(8, 16);
    assertThat(Periods.DAYS.cuts(-3, 2)).containsExactly(-3, -2, 0, 2);
    assertThat(Periods.DAYS.cuts(0, 7)).containsExactly(0, 4, 6, 7);
  }

  @Test
  void aRangeIsWidenedToWholeWeeks() {
    int[] cuts = Periods.WEEKS.cuts(day("2024-05-01"), day("2024-05-08")); // Wednesday, Tuesday

    assertThat(cuts[0]).isEqualTo(day("2024-04-29"));
    assertThat(cuts[cuts.length - 1]).isEqualTo(day("2024-05-13"));
    assertThat(Periods.WEEKS.cuts(day("2024-04-29"), day("2024-05-06"))).hasSize(2);
  }

  @Test
  void aRangeWithoutDaysHasNoPeriod() {
    assertThat(Periods.DAYS.cuts(5, 5)).containsExactly(5);
    assertThat(Periods.DAYS.cuts(5, 1)).containsExactly(5);
    assertThat(Periods.WEEKS.cuts(0, 0)).containsExactly(-3);
  }

  @Test
  void periodsAreFewAndAligned() {
    qt().withFixedSeed(3)
        .forAll(integers().between(-40_000, 40_000), integers().between(1, 5_000))
        .check((from, days) -> areFewAndAligned(Periods.DAYS.cuts(from, from + days), days));
  }

  private static boolean areFewAndAligned(int[] cuts, int days) {
    boolean aligned = true;
    for (int i = 1; i < cuts.length; i++) {
      int length = cuts[i] - cuts[i - 1];
      aligned &= Integer.bitCount(length) == 1 && cuts[i - 1] % length == 0;
    }
    int most = 2 * (Integer.SIZE - Integer.numberOfLeadingZeros(days));
    return aligned && cuts[cuts.length - 1] - cuts[0] == days && cuts.length - 1 <= most;
  }

  /** Three ranges that overlap are made of 10 periods, no two of which overlap in part. */
  @Test
  void periodsNeverOverlapInPart() {
    int[][] all = {Periods.DAYS.cuts(3, 13), Periods.DAYS.cuts(5, 21), Periods.DAYS.cuts(-2, 9)};
    for (int[] a : all) {
      for (int i = 1; i < a.length; i++) {
        int from = a[i - 1];
        int to = a[i];
        assertThat(Arrays.stream(all).allMatch(b -> nested(b, from, to))).isTrue();
      }
    }
  }

  private static boolean nested(int[] cuts, int from, int to) {
    boolean nested = true;
    for (int i = 1; i < cuts.length; i++) {
      boolean apart = cuts[i] <= from || cuts[i - 1] >= to;
      boolean inside = cuts[i - 1] >= from && cuts[i] <= to;
      boolean around = cuts[i - 1] <= from && cuts[i] >= to;
      nested &= apart || inside || around;
    }
    return nested;
  }

  @Test
  void whatNoCalendarHoldsIsRefused() {
    assertThatThrownBy(() -> new Periods(0, 0))
        .hasMessage(
            "expected units of 1 to 65,536 days from a day within 2^29 of 1970, got 0 days from 0");
    assertThatThrownBy(() -> new Periods(0, 1 << 17)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Periods(Integer.MIN_VALUE, 7))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Periods.DAYS.cuts(0, Integer.MAX_VALUE))
        .hasMessage("expected days within 2^29 of 1970, got 0 to 2147483647");
    assertThatThrownBy(() -> Periods.DAYS.cuts(Integer.MIN_VALUE, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** 1970-01-01 was a Thursday, so day −3 is a Monday. */
  @Test
  void unitsAreNumberedAndBeginWhereTheirFirstDayIs() {
    assertThat(Periods.WEEKS.unit(-4)).isEqualTo(-1);
    assertThat(Periods.WEEKS.unit(-3)).isZero();
    assertThat(Periods.WEEKS.unit(3)).isZero();
    assertThat(Periods.WEEKS.unit(4)).isEqualTo(1);
    assertThat(Periods.WEEKS.unitStart(-4)).isEqualTo(-10);
    assertThat(Periods.WEEKS.unitStart(3)).isEqualTo(-3);
    assertThat(Periods.DAYS.unitStart(5)).isEqualTo(5);
  }
}
