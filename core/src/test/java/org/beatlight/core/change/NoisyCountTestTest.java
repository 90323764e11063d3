package org.beatlight.core.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.beatlight.core.disclosure.CountRule;
import org.beatlight.core.disclosure.NoiseSettings;
import org.beatlight.core.disclosure.PerturbationTable;
import org.junit.jupiter.api.Test;

class NoisyCountTestTest {
  private static final int PARTS = 4; // periods that a window is made of, each with its noise

  /** z = (30 − 10 − 1) / √(30 + 10 + 60) = 1.9. */
  @Test
  void theNoiseIsPartOfTheSpread() {
    assertThat(new NoisyCountTest(60).pValue(30, 10)).isCloseTo(0.0574331, within(1e-7));
    assertThat(new NoisyCountTest(60).pValue(10, 30)).isCloseTo(0.0574331, within(1e-7));
    assertThat(new NoisyCountTest(0).pValue(30, 10)).isCloseTo(0.0026646, within(1e-5));
  }

  @Test
  void equalCountsAreNoChangeAndNothingIsNotTested() {
    assertThat(new NoisyCountTest(60).pValue(7, 7)).isEqualTo(1);
    assertThat(new NoisyCountTest(60).pValue(7, 8)).isEqualTo(1);
    assertThat(new NoisyCountTest(60).pValue(0, 0)).isNaN();
  }

  @Test
  void aVarianceThatIsNoneIsRefused() {
    for (double variance : new double[] {-1, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThatThrownBy(() -> new NoisyCountTest(variance))
          .hasMessage("expected a variance of at least 0 events², got " + variance);
    }
  }

  /**
   * The share of 20,000 unchanged pairs that it calls changed at 0.05, and that the E-test does.
   */
  @Test
  void itCriesWolfNoMoreOftenThanItSaysWhereTheETestDoes() {
    double variance = 2 * PARTS * NoiseSettings.USUAL.variance();
    for (double mean : new double[] {0.5, 2, 5, 20}) { // of a period
      double noisy = size(mean, new NoisyCountTest(variance));
      assertThat(noisy).as("mean %s", mean).isLessThan(0.055);
    }
    assertThat(size(2, ETest::pValue)).isGreaterThan(0.3);
  }

  private static double size(double mean, CountTest test) {
    SplittableRandom random = new SplittableRandom(7);
    CountRule rule = CountRule.cellKeys(PerturbationTable.of(NoiseSettings.USUAL));
    int pairs = 20_000;
    int called = 0;
    for (int i = 0; i < pairs; i++) {
      called += test.pValue(shown(mean, rule, random), shown(mean, rule, random)) < 0.05 ? 1 : 0;
    }
    return called / (double) pairs;
  }

  private static int shown(double mean, CountRule rule, SplittableRandom random) {
    long shown = 0;
    for (int part = 0; part < PARTS; part++) {
      shown += rule.publish(poisson(mean, random), random.nextLong());
    }
    return Math.toIntExact(shown);
  }

  private static int poisson(double mean, SplittableRandom random) {
    int events = -1;
    for (double p = 1; p > Math.exp(-mean); p *= random.nextDouble()) {
      events++;
    }
    return Math.max(0, events);
  }
}
