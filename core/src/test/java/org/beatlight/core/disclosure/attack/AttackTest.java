package org.beatlight.core.disclosure.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.beatlight.core.disclosure.NoiseSettings;
import org.junit.jupiter.api.Test;

class AttackTest {
  private static final int CELLS = 8;
  private static final int DAYS = 16;
  private static final int TABLES = 20;
  private static final int SMALL = NoiseSettings.USUAL.threshold();
  private static final Mechanism ENGINE =
      Mechanism.cellKeys(NoiseSettings.USUAL, PublicAnswers::parts);

  private static PublicAnswers city(int seed) {
    return PublicAnswers.random(CELLS, DAYS, 0.2 + seed % 5, seed);
  }

  private static List<Recovered> attack(Oracle oracle, Mechanism mechanism) {
    return Reconstruction.of(oracle, mechanism, CELLS, DAYS, SMALL);
  }

  /** Every block of cells and days whose count is small. */
  private static long smallBlocks(PublicAnswers city) {
    long small = 0;
    for (int a = 0; a < CELLS; a++) {
      for (int b = a + 1; b <= CELLS; b++) {
        for (int from = 0; from < DAYS; from++) {
          for (int to = from + 1; to <= DAYS; to++) {
            long count = city.sum(new Query(a, b, from, to)).count();
            small += count > 0 && count < SMALL ? 1 : 0;
          }
        }
      }
    }
    return small;
  }

  @Test
  void withTheEngineOffEverySmallCountIsRecovered() {
    for (int seed = 0; seed < TABLES; seed++) {
      PublicAnswers city = city(seed);
      List<Recovered> recovered = attack(city::exact, Mechanism.exact());

      assertThat(recovered).hasSize((int) smallBlocks(city)).isNotEmpty();
      assertThat(recovered).allMatch(r -> r.count() == city.sum(r.cell()).count());
    }
  }

  /** What is left out is the difference of two sums that are not. */
  @Test
  void leavingOutSmallCountsAloneDoesNotStopIt() {
    long recovered = 0;
    long small = 0;
    for (int seed = 0; seed < TABLES; seed++) {
      PublicAnswers city = city(seed);
      List<Recovered> found = attack(city::hidden, Mechanism.hidden(SMALL));
      assertThat(found).allMatch(r -> r.count() == city.sum(r.cell()).count());
      recovered += found.size();
      small += smallBlocks(city);
    }

    assertThat(recovered).isGreaterThan(9 * small / 10);
  }

  @Test
  void withTheEngineOnNoSmallCountIsRecovered() {
    for (int seed = 0; seed < TABLES; seed++) {
      PublicAnswers city = city(seed);

      assertThat(smallBlocks(city)).isPositive();
      assertThat(attack(city::perturbed, ENGINE)).isEmpty();
    }
  }

  /** 3 events on day 0 and 4 on days 0 and 1 leave 1 for day 1, which nobody asked for. */
  @Test
  void oneDifferenceIsEnough() {
    Oracle oracle =
        q -> q.firstDay() == 0 ? OptionalLong.of(q.endDay() == 1 ? 3 : 4) : OptionalLong.empty();

    assertThat(Reconstruction.of(oracle, Mechanism.exact(), 1, 2, 5))
        .containsExactly(
            new Recovered(new Query(0, 1, 0, 1), 3),
            new Recovered(new Query(0, 1, 0, 2), 4),
            new Recovered(new Query(0, 1, 1, 2), 1));
  }

  /**
   * A tracker (Denning 1979): the cell is never answered, but the city, the city but for what lies
   * before it, and that but for what lies behind it are.
   */
  @Test
  void trackersAreTriedToo() {
    Oracle oracle =
        q ->
            q.endCell() == 3 || q.firstCell() > 1
                ? OptionalLong.of(10L * (q.endCell() - q.firstCell()) - (q.firstCell() < 2 ? 8 : 0))
                : OptionalLong.empty();

    assertThat(Reconstruction.of(oracle, Mechanism.exact(), 3, 1, 5))
        .containsExactly(new Recovered(new Query(1, 2, 0, 1), 2));
  }

  @Test
  void answersThatCannotBeAreNoticed() {
    Oracle oracle = q -> OptionalLong.of(q.endDay() - q.firstDay() == 2 ? 7 : 1);

    assertThatThrownBy(() -> Reconstruction.of(oracle, Mechanism.exact(), 1, 2, 5))
        .hasMessageStartingWith("expected answers that the mechanism can give, got a count of at");
    assertThatThrownBy(() -> new Query(0, 1, 2, 2))
        .hasMessage(
            "expected at least one cell and one day from 0 on, got cells 0 to 1, days 2 to 2");
    assertThatThrownBy(() -> new Query(1, 1, 0, 2)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Query(-1, 1, 0, 2)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Query(0, 1, -1, 2)).isInstanceOf(IllegalArgumentException.class);
  }

  /** An answer of 0 is 0 to 10, one of 6 is 1 to 16, one of 30 made of three is 0 to 60. */
  @Test
  void anAnswerOfTheEngineStandsForMany() {
    assertThat(ENGINE.possible(new Query(0, 1, 0, 1), 0)).isEqualTo(new Range(0, 10));
    assertThat(ENGINE.possible(new Query(0, 1, 0, 1), 6)).isEqualTo(new Range(1, 16));
    assertThat(ENGINE.possible(new Query(0, 1, 0, 7), 30)).isEqualTo(new Range(1, 60));
    assertThat(ENGINE.possible(new Query(0, 1, 0, 8), 30)).isEqualTo(new Range(20, 40));
    assertThat(Mechanism.hidden(5).possible(new Query(0, 1, 0, 1), 0)).isEqualTo(new Range(0, 4));
  }

  private static final int LONG = 512;
  private static final int CITIES = 8;

  /** What an attacker takes for the counts of days of a city of one cell. */
  private interface Estimates {
    double of(PublicAnswers city, int day);
  }

  /** The share of days in the middle with 1 to 4 events whose estimates round to the truth. */
  private static double hitShare(Estimates estimates) {
    int asked = 0;
    int hits = 0;
    for (int seed = 0; seed < CITIES; seed++) {
      PublicAnswers city = PublicAnswers.random(1, LONG, 2, 100 + seed);
      for (int day = LONG / 4; day < 3 * LONG / 4; day += 5) {
        if (city.count(0, day) > 0 && city.count(0, day) < SMALL) {
          asked++;
          hits += Math.rint(estimates.of(city, day)) == city.count(0, day) ? 1 : 0;
        }
      }
    }
    assertThat(asked).isGreaterThan(200);
    return hits / (double) asked;
  }

  @Test
  void averagingFindsTrueCountsWithTheEngineOff() {
    assertThat(hitShare((city, day) -> Averaging.estimate(city::exact, 0, day, LONG))).isEqualTo(1);
    assertThat(hitShare((city, day) -> Averaging.leastSquares(city::exact, 0, LONG)[day]))
        .isEqualTo(1);
  }

  /** Why ranges are not perturbed as a whole: their noise goes away on average. */
  @Test
  void averagingFindsCountsOfRangesThatArePerturbedAsAWhole() {
    assertThat(hitShare((city, day) -> Averaging.estimate(city::perturbedOnce, 0, day, LONG)))
        .isGreaterThan(0.85);
  }

  /** Guessing one of four small counts is right in a quarter of cases. */
  @Test
  void averagingIsLittleBetterThanGuessingWithTheEngineOn() {
    assertThat(hitShare((city, day) -> Averaging.estimate(city::perturbed, 0, day, LONG)))
        .isLessThan(0.35);
    assertThat(hitShare((city, day) -> Averaging.leastSquares(city::perturbed, 0, LONG)[day]))
        .isLessThan(0.35);
  }

  /** Days of 3, 2, 0, 0 and sums without noise; then a day whose own answer is 3 too high. */
  @Test
  void leastSquaresWeighAllAnswers() {
    long[] counts = {3, 2, 0, 0};
    Oracle exact =
        q ->
            OptionalLong.of(
                LongStream.of(counts).skip(q.firstDay()).limit(q.endDay() - q.firstDay()).sum());
    Oracle off =
        q ->
            OptionalLong.of(
                exact.answer(q).orElseThrow() + (q.equals(new Query(0, 1, 0, 1)) ? 3 : 0));

    assertThat(Averaging.leastSquares(exact, 0, 4)).containsExactly(3, 2, 0, 0);
    // the least of (x0 − 6)² + (x1 − 2)² + x2² + x3² + (x0 + x1 − 5)² + (x2 + x3)² + (Σx − 5)²
    assertThat(Averaging.leastSquares(off, 0, 4))
        .usingComparatorWithPrecision(1e-9)
        .containsExactly(3 + 39 / 21.0, 2 - 24 / 21.0, -3 / 21.0, -3 / 21.0);
  }

  @Test
  void withoutAnswersThereIsNoEstimate() {
    assertThat(Averaging.estimate(q -> OptionalLong.empty(), 0, 1, 3)).isNaN();
  }
}
