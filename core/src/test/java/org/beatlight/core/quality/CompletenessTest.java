package org.beatlight.core.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntToLongFunction;
import org.junit.jupiter.api.Test;

class CompletenessTest {
  private static final YearMonth JANUARY = YearMonth.of(2020, 1);
  private static final String FIRST_YEAR = "fewer than 3 whole months before it";

  @Test
  void withoutThreeMonthsBeforeItAMonthIsNotTested() {
    assertThat(check(100, 80, 20))
        .containsExactly(
            untested("2020-01", 100, FIRST_YEAR),
            untested("2020-02", 80, FIRST_YEAR),
            untested("2020-03", 20, FIRST_YEAR));
  }

  /**
   * Months of 90, 100 and 110 rows: median 100, variance (10² + 0 + 10²)/2 = 100, with the doubt
   * about three months 100 · 4/3. 49 rows are 4.4 standard deviations too few, 50 rows hardly less;
   * but half of what was expected is never low while the season is unknown.
   */
  @Test
  void inTheFirstYearTheMonthsBeforeAreAsked() {
    String basis = "the median of 3 months before";

    assertThat(check(90, 100, 110, 50))
        .last()
        .isEqualTo(new MonthCompleteness("2020-04", 50, 100.0, 0.5, "as-expected", basis));
    assertThat(check(90, 100, 110, 49))
        .last()
        .isEqualTo(new MonthCompleteness("2020-04", 49, 100.0, 0.49, "low", basis));
  }

  /**
   * 10 rows in each of two Julys before: variance 10 · 3/2. A negative binomial of that variance
   * has 0.0023 at one row or none and 0.0003 at none.
   */
  @Test
  void fewRowsHaveToBeUnlikelyBesides() {
    assertThat(months(36, i -> i == 30 ? 1 : 10).get(30).verdict()).isEqualTo("as-expected");
    assertThat(months(36, i -> i == 30 ? 0 : 10).get(30).verdict()).isEqualTo("missing");
  }

  /** The same month of 2020, 2021 and 2022 had 100, 110 and 120: 110 are expected. */
  @Test
  void afterAYearTheSameMonthsBeforeAreAsked() {
    List<MonthCompleteness> months = months(48, i -> 100 + 10 * (i / 12));

    assertThat(months.get(47))
        .isEqualTo(
            new MonthCompleteness(
                "2023-12",
                130,
                110.0,
                130 / 110.0,
                "as-expected",
                "the same month of 2020, 2021, 2022"));
  }

  @Test
  void aMonthAtFortyPercentIsLow() {
    List<MonthCompleteness> months = months(36, i -> i == 30 ? 40 : 100);

    assertThat(months.get(30))
        .isEqualTo(
            new MonthCompleteness(
                "2022-07", 40, 100.0, 0.4, "low", "the same month of 2020, 2021"));
    assertThat(months).filteredOn(MonthCompleteness::alarms).hasSize(1);
  }

  @Test
  void aMonthWithoutARowIsMissingAndIsNotAskedLater() {
    List<MonthCompleteness> months = months(36, i -> i == 18 ? 0 : 100);

    assertThat(months.get(18))
        .isEqualTo(
            new MonthCompleteness("2021-07", 0, 100.0, 0.0, "missing", "the same month of 2020"));
    assertThat(months.get(30))
        .isEqualTo(
            new MonthCompleteness(
                "2022-07", 100, 100.0, 1.0, "as-expected", "the same month of 2020"));
  }

  @Test
  void amongTheFirstMonthsOneWithoutARowIsMissingThoughNothingWasExpected() {
    assertThat(check(100, 0, 90))
        .containsExactly(
            untested("2020-01", 100, FIRST_YEAR),
            new MonthCompleteness("2020-02", 0, null, null, "missing", FIRST_YEAR),
            untested("2020-03", 90, FIRST_YEAR));
  }

  @Test
  void aFeedThatStoppedIsMissingToTheLastMonthThatItShouldCover() {
    List<MonthCompleteness> months =
        Completeness.check(rows(24, i -> 100), JANUARY, JANUARY.plusMonths(83));

    assertThat(months).hasSize(84);
    assertThat(months.subList(24, 84))
        .allSatisfy(m -> assertThat(m.verdict()).isEqualTo("missing"));
    assertThat(months.get(83).expected()).isNull(); // five years on nothing is left to ask
  }

  @Test
  void whereTwoRowsAMonthAreUsualNoneIsNoSurprise() {
    List<MonthCompleteness> months = months(24, i -> i == 20 ? 0 : 2);

    assertThat(months.get(20))
        .isEqualTo(
            new MonthCompleteness("2021-09", 0, 2.0, 0.0, "as-expected", "the same month of 2020"));
  }

  @Test
  void whereNothingWasExpectedThereIsNoShare() {
    List<MonthCompleteness> months = months(36, i -> i % 12 == 8 ? 0 : 4);

    assertThat(months.get(32).expected()).isEqualTo(0.0);
    assertThat(months.get(32).share()).isNull();
    assertThat(months).noneMatch(MonthCompleteness::alarms);
  }

  @Test
  void aFewRowsOfLongAgoAreNoStart() {
    Map<YearMonth, Long> rows = rows(24, i -> 1000);
    rows.put(JANUARY.minusYears(9), 3L);
    rows.put(JANUARY.minusYears(2), 49L);

    List<MonthCompleteness> months =
        Completeness.check(rows, JANUARY.minusYears(9), JANUARY.plusMonths(23));

    assertThat(months.subList(0, 108))
        .extracting(MonthCompleteness::basis)
        .containsOnly("before the feed begins in earnest");
    assertThat(months).noneMatch(MonthCompleteness::alarms);
  }

  @Test
  void theMonthsAtBothEndsThatAreNotWholeAreLeftOut() {
    Map<YearMonth, Long> rows = rows(24, i -> i == 0 || i == 23 ? 5 : 100);

    List<MonthCompleteness> months =
        Completeness.check(rows, JANUARY.plusMonths(1), JANUARY.plusMonths(22));

    assertThat(months).hasSize(22).noneMatch(MonthCompleteness::alarms);
  }

  @Test
  void withoutAnyRowEveryMonthIsMissing() {
    assertThat(Completeness.check(Map.of(), JANUARY, JANUARY.plusMonths(1)))
        .extracting(MonthCompleteness::verdict)
        .containsExactly("missing", "missing");
    assertThat(Completeness.check(Map.of(), JANUARY, JANUARY.minusMonths(1))).isEmpty();
  }

  /** From 190 in July to 90 in January and back, every year: the least is 47 % of the most. */
  @Test
  void aSeasonIsNoFault() {
    IntToLongFunction season = i -> Math.round(140 - 50 * Math.cos(Math.PI * (i % 12) / 6));
    for (int start = 0; start < 12; start++) {
      int offset = start;
      assertThat(months(48, i -> season.applyAsLong(i + offset)))
          .as("first month %d", start + 1)
          .noneMatch(MonthCompleteness::alarms);
    }
  }

  @Test
  void aSeasonWithChanceOnTopRaisesHardlyAnyFalseAlarm() {
    Random random = new Random(4);
    long alarms = 0;
    for (int feed = 0; feed < 200; feed++) {
      int start = feed % 12;
      alarms +=
          months(36, i -> poisson(random, 140 - 50 * Math.cos(Math.PI * (i + start) / 6))).stream()
              .filter(MonthCompleteness::alarms)
              .count();
    }
    assertThat(alarms / (200.0 * 33)).isLessThan(0.002);
  }

  @Test
  void whatVariesWidelyByItselfRaisesFewerAlarms() {
    // Mays of 40, 100 and 160: variance 3600, so 35 are no wonder; Junes of 100 are
    IntToLongFunction rows = i -> i >= 36 ? 35 : i % 12 == 4 ? 40 + 60 * (i / 12) : 100;

    List<MonthCompleteness> months = months(48, rows);

    assertThat(months.get(40).verdict()).isEqualTo("as-expected");
    assertThat(months.get(41).verdict()).isEqualTo("low");
  }

  @Test
  void poissonFeedsRaiseHardlyAnyFalseAlarm() {
    Random random = new Random(20240501);
    for (double mean : new double[] {3, 10, 30, 100, 1000}) {
      long tested = 0;
      long alarms = 0;
      for (int feed = 0; feed < 300; feed++) {
        List<MonthCompleteness> months = months(60, i -> poisson(random, mean));
        tested += months.stream().filter(m -> m.expected() != null).count();
        alarms += months.stream().filter(MonthCompleteness::alarms).count();
      }
      assertThat((double) alarms / tested).as("mean %s", mean).isLessThan(0.004);
    }
  }

  @Test
  void aMonthThatLostThreeQuartersIsFoundInAFeedOfAnySize() {
    Random random = new Random(7);
    for (double mean : new double[] {100, 1000, 20_000}) {
      int found = 0;
      for (int feed = 0; feed < 100; feed++) {
        List<MonthCompleteness> months =
            months(40, i -> poisson(random, i == 37 ? mean / 4 : mean));
        found += months.get(37).verdict().equals(MonthCompleteness.LOW) ? 1 : 0;
      }
      assertThat(found).as("mean %s", mean).isGreaterThanOrEqualTo(98);
    }
  }

  @Test
  void sharesAreOfWhatWasExpected() {
    Random random = new Random(3);

    assertThat(months(48, i -> poisson(random, 200)))
        .filteredOn(m -> m.expected() != null)
        .hasSize(45)
        .allSatisfy(
            m ->
                assertThat(Objects.requireNonNull(m.share()) * Objects.requireNonNull(m.expected()))
                    .isCloseTo((double) m.kept(), within(1e-9)));
  }

  @Test
  void aVerdictIsOneOfFour() {
    assertThatThrownBy(() -> new MonthCompleteness("2020-01", 1, null, null, "fine", ""))
        .hasMessage(
            "2020-01: expected one of [as-expected, low, missing, not-tested], got \"fine\"");
  }

  private static MonthCompleteness untested(String month, long kept, String why) {
    return new MonthCompleteness(month, kept, null, null, "not-tested", why);
  }

  private static List<MonthCompleteness> check(long... kept) {
    return months(kept.length, i -> kept[i]);
  }

  private static List<MonthCompleteness> months(int months, IntToLongFunction kept) {
    return Completeness.check(rows(months, kept), JANUARY, JANUARY.plusMonths(months - 1L));
  }

  private static Map<YearMonth, Long> rows(int months, IntToLongFunction kept) {
    Map<YearMonth, Long> rows = new TreeMap<>();
    for (int i = 0; i < months; i++) {
      rows.put(JANUARY.plusMonths(i), kept.applyAsLong(i));
    }
    return rows;
  }

  /** Counts arrivals of a unit rate; large means by the normal approximation. */
  private static long poisson(Random random, double mean) {
    if (mean > 500) {
      return Math.max(0, Math.round(mean + Math.sqrt(mean) * random.nextGaussian()));
    }
    long count = -1;
    for (double time = 0; time < mean; count++) {
      time -= Math.log(1 - random.nextDouble());
    }
    return Math.max(0, count);
  }
}
