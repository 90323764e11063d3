package org.beatlight.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CountsTest {
  private static final CountRule PUBLIC =
      CountRule.cellKeys(PerturbationTable.of(NoiseSettings.USUAL));

  /** Shows a count of n with a key of k as 100 n + k. */
  private static final CountRule VISIBLE = (count, key) -> 100 * count + key;

  @Test
  void cellsThatShareNoEventAddUp() {
    CellSum all = new CellSum(2, Long.MAX_VALUE).plus(new CellSum(3, 5));

    assertThat(all).isEqualTo(new CellSum(5, Long.MIN_VALUE + 4)); // modulo 2^64
    assertThat(all.minus(new CellSum(3, 5))).isEqualTo(new CellSum(2, Long.MAX_VALUE));
    assertThat(all.plus(CellSum.NONE)).isEqualTo(all);
  }

  @Test
  void theExactRuleShowsAll() {
    assertThat(CountRule.exact().publish(3, 77)).isEqualTo(3);
  }

  @Test
  void theSameEventsAreShownAlikeWhateverWasAsked() {
    assertThat(PUBLIC.publish(7, 12345)).isEqualTo(PUBLIC.publish(7, 12345));
    assertThat(PUBLIC.publish(0, 12345)).isZero();
    assertThat(PUBLIC.publish(100, 0)).isEqualTo(90);
  }

  /** Events on day 10 (2, key 5), 12 (1, key 7) and 13 (1, key 1). */
  private static RunningSums sums() {
    return new RunningSums.Builder(10, 5).add(12, 1, 7).add(10, 2, 5).add(13, 1, 1).build();
  }

  @Test
  void anyRangeIsOneSubtraction() {
    assertThat(sums().sum(10, 13)).isEqualTo(new CellSum(3, 12));
    assertThat(sums().sum(11, 12)).isEqualTo(CellSum.NONE);
    assertThat(sums().sum(-1000, 1000)).isEqualTo(new CellSum(4, 13));
    assertThat(sums().sum(13, 12)).isEqualTo(CellSum.NONE);
    assertThat(sums().sum(Integer.MIN_VALUE, Integer.MAX_VALUE)).isEqualTo(new CellSum(4, 13));
  }

  /** Days 10 and 11 (205), 12 and 13 (208), 14 (nothing). */
  @Test
  void aRangeIsShownAsTheSumOfItsPeriods() {
    assertThat(sums().published(Periods.DAYS.cuts(10, 15), VISIBLE)).isEqualTo(205 + 208);
    assertThat(sums().published(Periods.DAYS.cuts(10, 10), VISIBLE)).isZero();
  }

  @Test
  void daysOutsideAreRefused() {
    assertThatThrownBy(() -> new RunningSums.Builder(10, 5).add(15, 1, 1))
        .hasMessage("expected a day in [10, 15), got 15");
    assertThatThrownBy(() -> new RunningSums.Builder(10, 5).add(9, 1, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void countingOneCellAfterAnotherShowsTheSame() {
    PeriodCounter counter = new PeriodCounter(Periods.DAYS.cuts(10, 15), VISIBLE);
    counter.add(10, 2);
    counter.add(10, 3);
    counter.add(12, 7);
    counter.add(13, 1);
    counter.add(15, 99);
    counter.add(9, 99);

    assertThat(counter.publish()).isEqualTo(205 + 208);
    assertThat(counter.publish()).isZero();
    counter.add(14, 1);
    assertThat(counter.publish()).isEqualTo(101);
  }

  /** Both ways of counting, over random events and ranges. */
  @Test
  void bothWaysOfCountingAgree() {
    Random random = new Random(4);
    RunningSums.Builder builder = new RunningSums.Builder(100, 400);
    int[] days = random.ints(2000, 100, 500).toArray();
    long[] keys = random.longs(2000).toArray();
    for (int i = 0; i < days.length; i++) {
      builder.add(days[i], 1, keys[i]);
    }
    RunningSums sums = builder.build();
    for (int trial = 0; trial < 200; trial++) {
      int from = 90 + random.nextInt(400);
      int[] cuts = Periods.WEEKS.cuts(from, from + random.nextInt(100));
      PeriodCounter counter = new PeriodCounter(cuts, PUBLIC);
      for (int i = 0; i < days.length; i++) {
        counter.add(days[i], keys[i]);
      }
      assertThat(counter.publish()).isEqualTo(sums.published(cuts, PUBLIC));
    }
  }

  @Test
  void noRangeShowsACountUnderTheThreshold() {
    Random random = new Random(5);
    RunningSums.Builder builder = new RunningSums.Builder(0, 300);
    random.ints(150, 0, 300).forEach(day -> builder.add(day, 1, random.nextLong()));
    RunningSums sums = builder.build();
    for (int from = 0; from < 300; from += 7) {
      for (int to = from + 1; to < 300; to += 5) {
        assertThat(sums.published(Periods.DAYS.cuts(from, to), PUBLIC)).isNotIn(1L, 2L, 3L, 4L);
      }
    }
  }

  /** Of 4, 0, 10 and 2 events 5, 0, 8 and 0 are shown. */
  @Test
  void theCostOfCountsIsMeasured() {
    CountLoss loss = CountLoss.of(new long[] {4, 0, 10, 2}, new long[] {5, 0, 8, 0});

    assertThat(loss.cells()).isEqualTo(4);
    assertThat(loss.meanAbsoluteError()).isEqualTo(5 / 4.0);
    assertThat(loss.meanRelativeError()).isEqualTo((0.25 + 0.2 + 1) / 3);
    assertThat(loss.suppressedShare()).isEqualTo(1 / 3.0);
    // ranks 1, -3, 3, -1 and 1, -2, 3, -2
    assertThat(loss.rankCorrelation()).isCloseTo(18 / Math.sqrt(20 * 18.0), within(1e-15));
  }

  @Test
  void withoutCellsNothingIsMeasured() {
    assertThat(CountLoss.of(new long[0], new long[0]))
        .isEqualTo(new CountLoss(0, Double.NaN, Double.NaN, Double.NaN, Double.NaN));
    assertThat(CountLoss.of(new long[] {0}, new long[] {0}))
        .isEqualTo(new CountLoss(1, 0, Double.NaN, Double.NaN, Double.NaN));
    assertThatThrownBy(() -> CountLoss.of(new long[1], new long[2]))
        .hasMessage("expected as many shown counts as true ones, got 2 and 1");
  }
}
