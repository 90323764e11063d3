package org.beatlight.core.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;

import java.util.stream.IntStream;
import org.beatlight.testkit.ReferenceTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ETestTest {
  /**
   * One event against none: T = 1, and Tᵢⱼ ≥ 1 where (i−j)² ≥ i+j, λ = ½. Not as extreme are (i, j)
   * with (i−j)² < i+j: (0,0) as T is 0 there, (1,1), (1,2), (2,1), (2,2), (2,3), (3,2), (3,3), ...
   */
  @Test
  void oneAgainstNoneSumsWhatIsAsFarApart() {
    double near = 0;
    for (int i = 0; i < 30; i++) {
      for (int j = 0; j < 30; j++) {
        near += i + j == 0 || (i - j) * (i - j) < i + j ? poisson(i, 0.5) * poisson(j, 0.5) : 0;
      }
    }

    assertThat(ETest.pValue(1, 0)).isCloseTo(1 - near, within(1e-12));
  }

  private static double poisson(int k, double mean) {
    double mass = Math.exp(-mean);
    for (int i = 1; i <= k; i++) {
      mass *= mean / i;
    }
    return mass;
  }

  @Test
  void givesTheReferenceValuesOfItsPage() {
    String source = "Krishnamoorthy & Thomson's test, computed independently";
    ReferenceTable.of("change-test")
        .value("E-test of 3 and 0: p", source, "0.088379", ETest.pValue(3, 0))
        .value("E-test of 20 and 10: p", source, "0.068832", ETest.pValue(20, 10))
        .settle();
  }

  @ParameterizedTest
  @CsvSource({"3, 0, 0.088379", "20, 10, 0.068832"})
  void givesTheReferenceValues(int now, int before, double expected) {
    assertThat(ETest.pValue(now, before)).isCloseTo(expected, within(5e-7));
  }

  /** How often chance alone gives p ≤ .05 where both windows have the same mean. */
  @ParameterizedTest
  @CsvSource({"1, .014", "2, .041", "5, .043", "10, .046", "20, .049"})
  void itsSizeStaysBelowTheLevel(double mean, double expected) {
    double size = 0;
    for (int i = 0; i < 80; i++) {
      for (int j = 0; j < 80; j++) {
        size += ETest.pValue(i, j) <= 0.05 ? poisson(i, mean) * poisson(j, mean) : 0;
      }
    }

    assertThat(size).isCloseTo(expected, within(5e-4));
  }

  @Test
  void noEventsAtAllCannotBeTested() {
    assertThat(ETest.pValue(0, 0)).isNaN();
  }

  @Test
  void equalCountsAreNoChangeAtAll() {
    assertThat(ETest.pValue(1, 1)).isEqualTo(1);
    assertThat(ETest.pValue(400, 400)).isEqualTo(1);
  }

  @Test
  void agreesWithTheDoubleSumOfItsDefinition() {
    qt().withFixedSeed(14)
        .withExamples(60)
        .forAll(integers().between(0, 60), integers().between(1, 60))
        .check((now, before) -> now.equals(before) || agrees(now, before));
  }

  private static boolean agrees(int now, int before) {
    double mean = (now + before) / 2.0;
    double[] masses = IntStream.range(0, 250).mapToDouble(k -> poisson(k, mean)).toArray();
    double sum = 0;
    for (int i = 0; i < 250; i++) {
      for (int j = 0; j < 250; j++) {
        long extreme = (long) (i - j) * (i - j) * (now + before);
        boolean counts = extreme >= (long) (now - before) * (now - before) * (i + j);
        sum += counts && i + j > 0 ? masses[i] * masses[j] : 0;
      }
    }
    return Math.abs(ETest.pValue(now, before) - sum) < 1e-10;
  }

  @Test
  void doesNotCareWhichWindowIsFirst() {
    qt().withFixedSeed(15)
        .forAll(integers().between(0, 900), integers().between(1, 900))
        .check((now, before) -> ETest.pValue(now, before) == ETest.pValue(before, now));
  }

  @Test
  void aGreaterDifferenceOfTheSameSumIsNeverMoreLikely() {
    qt().withFixedSeed(16)
        .forAll(integers().between(0, 400), integers().between(1, 200))
        .check(
            (less, gap) ->
                ETest.pValue(less + gap + 1, less) <= ETest.pValue(less + gap, less + 1));
  }

  @Test
  void largeCountsAreTestedAndFarDifferencesKeepTheirDigits() {
    // normal limit: T = 2000/√1,998,000 = √2, and 2Φ(−√2) = 0.157299
    assertThat(ETest.pValue(1_000_000, 998_000)).isCloseTo(0.157299, within(1e-3));
    assertThat(ETest.pValue(200, 10)).isBetween(1e-60, 1e-30);
    assertThat(ETest.pValue(ETest.MOST_EVENTS, 0)).isBetween(0.0, 1e-200);
  }

  @Test
  void refusesCountsOutOfRange() {
    assertThatThrownBy(() -> ETest.pValue(-1, 3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected a count in [0, 1000000], got -1");
    assertThatThrownBy(() -> ETest.pValue(3, 1_000_001))
        .hasMessage("expected a count in [0, 1000000], got 1000001");
  }
}
