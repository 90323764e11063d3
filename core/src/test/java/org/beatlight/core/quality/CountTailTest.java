package org.beatlight.core.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountTailTest {
  /** Poisson, mean 2: e⁻²(1 + 2 + 2) for at most 2. */
  @Test
  void withTheMeanForItsVarianceTheCountIsPoisson() {
    assertThat(CountTail.atMost(2, 2, 2)).isCloseTo(5 * Math.exp(-2), within(1e-14));
  }

  /** Mean 1 and variance 2 are the geometric distribution of one half: ½ + ¼. */
  @Test
  void withTwiceTheMeanOneItIsGeometric() {
    assertThat(CountTail.atMost(1, 1, 2)).isCloseTo(0.75, within(1e-14));
  }

  /** scipy 1.17.1: {@code nbinom.cdf(k, m²/(v−m), m/v)}, and {@code poisson.cdf} where v = m. */
  @ParameterizedTest
  @CsvSource({
    "3, 10, 10, 0.010336050675925726",
    "20, 50, 100, 0.00022014250325698418",
    "40, 100, 200, 2.071698215940263e-07",
    "12000, 20000, 40000, 0",
    "17000, 20000, 4000000, 0.06079454617865373",
    "0, 7, 14, 0.0078125",
    "5, 30, 900, 0.17178090049870434",
  })
  void tailsAreThoseOfAnotherImplementation(long k, double mean, double variance, double p) {
    assertThat(CountTail.atMost(k, mean, variance)).isCloseTo(p, within(1e-8 * p + 1e-15));
  }

  @Test
  void aSmallerCountIsNeverLikelierAndAWiderSpreadKeepsProbabilities() {
    qt().withFixedSeed(11)
        .forAll(integers().between(0, 500), integers().between(1, 400), integers().between(1, 50))
        .check(
            (k, mean, times) -> {
              double p = CountTail.atMost(k, mean, (double) mean * times);
              double more = CountTail.atMost(k + 1, mean, (double) mean * times);
              return p >= 0 && p <= more && more <= 1;
            });
  }
}
