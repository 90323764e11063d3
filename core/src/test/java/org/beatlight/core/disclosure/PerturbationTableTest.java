package org.beatlight.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.beatlight.testkit.ReferenceTable;
import org.junit.jupiter.api.Test;

class PerturbationTableTest {
  private static final PerturbationTable USUAL = PerturbationTable.of(NoiseSettings.USUAL);
  private static final long MANY = 1000;

  private static double moment(PerturbationTable table, long count, int power) {
    int most = table.settings().maxNoise();
    return IntStream.rangeClosed(-most, most)
        .mapToDouble(e -> table.probability(count, e) * Math.pow(e, power))
        .sum();
  }

  /**
   * A single event under a threshold of 2 becomes 0, 2 or 3: a + b + c = 1, −a + b + 2c = 0 and a +
   * b + 4c = 1.5 have one solution.
   */
  @Test
  void threeUnknownsHaveOneSolution() {
    PerturbationTable table = PerturbationTable.of(new NoiseSettings(2, 2, 1.5));

    assertThat(table.probability(1, -1)).isCloseTo(7 / 12.0, within(1e-9));
    assertThat(table.probability(1, 1)).isCloseTo(1 / 4.0, within(1e-9));
    assertThat(table.probability(1, 2)).isCloseTo(1 / 6.0, within(1e-9));
    assertThat(table.probability(1, 0)).isZero();
    assertThat(table.probability(1, -2)).isZero();
  }

  @Test
  void allCountsHaveNoiseOfMeanZeroAndTheVariance() {
    for (NoiseSettings settings :
        new NoiseSettings[] {
          NoiseSettings.USUAL,
          new NoiseSettings(1, 3, 1),
          new NoiseSettings(3, 5, 3),
          new NoiseSettings(5, 12, 8),
          new NoiseSettings(10, 60, 30)
        }) {
      PerturbationTable table = PerturbationTable.of(settings);
      for (long count = 1; count <= 2L * settings.maxNoise() + settings.threshold(); count++) {
        assertThat(moment(table, count, 0)).isCloseTo(1, within(1e-12));
        assertThat(moment(table, count, 1)).isCloseTo(0, within(1e-9));
        assertThat(moment(table, count, 2)).isCloseTo(settings.variance(), within(1e-9));
      }
    }
  }

  @Test
  void nothingUnderTheThresholdIsShownButZero() {
    for (int count = 0; count < 40; count++) {
      for (int e = -20; e <= 20; e++) {
        double p = USUAL.probability(count, e);
        boolean allowed =
            Math.abs(e) <= 10 && (count + e == 0 || count + e >= 5) && (count > 0 || e == 0);
        assertThat(p > 0).as("%s + %s", count, e).isEqualTo(allowed);
      }
    }
  }

  /** So that no answer rules out a count that it is within the bound of. */
  @Test
  void everyAllowedNoiseCanHappenButTheGreatestHardlyDoes() {
    assertThat(USUAL.probability(MANY, 10)).isBetween(1e-5, 1e-4);
    assertThat(USUAL.probability(MANY, -10)).isCloseTo(USUAL.probability(MANY, 10), within(1e-12));
  }

  /** The entropy of a perturbed solution with the same moments is lower. */
  @Test
  void noDistributionOfTheseMomentsSaysLess() {
    int[] support = {-2, -1, 0, 1, 2};
    double[] p = MaximumEntropy.solve(support, 1);
    double[] same = {1, -4, 6, -4, 1}; // changes no moment up to the third

    for (double by : new double[] {-0.01, -0.001, 0.001, 0.01}) {
      double[] other = IntStream.range(0, 5).mapToDouble(i -> p[i] + by * same[i]).toArray();
      assertThat(entropy(other)).isLessThan(entropy(p));
    }
  }

  private static double entropy(double[] p) {
    return IntStream.range(0, p.length).mapToDouble(i -> -p[i] * Math.log(p[i])).sum();
  }

  @Test
  void keysDrawNoiseByItsProbability() {
    Random random = new Random(20);
    for (long count : new long[] {1, 3, 7, MANY}) {
      int[] drawn = new int[21];
      int n = 200_000;
      for (int i = 0; i < n; i++) {
        drawn[10 + USUAL.noise(count, random.nextLong())]++;
      }
      for (int e = -10; e <= 10; e++) {
        double p = USUAL.probability(count, e);
        assertThat(drawn[10 + e] / (double) n)
            .isCloseTo(p, within(1e-9 + 5 * Math.sqrt(p * (1 - p) / n)));
      }
    }
  }

  @Test
  void theEndsOfTheKeysDrawTheEndsOfTheNoise() {
    assertThat(USUAL.noise(MANY, 0)).isEqualTo(-10);
    assertThat(USUAL.noise(MANY, -1)).isEqualTo(10);
    assertThat(USUAL.noise(2, 0)).isEqualTo(-2);
    assertThat(USUAL.noise(0, 123)).isZero();
    assertThatThrownBy(() -> USUAL.noise(-1, 0))
        .hasMessage("expected a count of at least 0, got -1");
  }

  @Test
  void settingsThatNoNoiseCanMeetAreRefused() {
    assertThatThrownBy(() -> new NoiseSettings(5, 10, 6))
        .hasMessage(
            "expected a variance above 6, which a threshold of 5 needs, and below the greatest"
                + " noise 10, got 6.0");
    assertThatThrownBy(() -> new NoiseSettings(5, 10, 10))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new NoiseSettings(5, 10, Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new NoiseSettings(0, 10, 5))
        .hasMessage("expected a threshold and a greatest noise in [1, 100], got 0 and 10");
    assertThatThrownBy(() -> new NoiseSettings(5, 0, 5))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new NoiseSettings(101, 100, 5))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new NoiseSettings(5, 101, 7))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void noiseWithoutASolutionIsNotMadeUp() {
    assertThatThrownBy(() -> MaximumEntropy.solve(new int[] {-1, 1}, 3))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("expected noise of mean 0 and variance 3.0 on [-1, 1], missed it");
  }

  /**
   * On −2 ... 2 with variance 1: p(e) = c q^(e²), and 2cq + 8cq⁴ = 1 = c + 2cq + 2cq⁴ leave 6q⁴ =
   * 1.
   */
  @Test
  void agreesWithPublishedValuesAndValuesByHand() {
    PerturbationTable wide = PerturbationTable.of(new NoiseSettings(1, 2, 1));
    PerturbationTable three = PerturbationTable.of(new NoiseSettings(2, 2, 1.5));
    double q = Math.pow(6, -0.25);
    double c = 1 / (4 / 3.0 + 2 * q);
    SipHash.Key key = new SipHash.Key(0x0706050403020100L, 0x0f0e0d0c0b0a0908L);
    long paper = new SipHash(key).add(0x0706050403020100L).end(0x000e0d0c0b0a0908L, 15);
    long whole =
        new SipHash(key)
            .add(0x0706050403020100L)
            .add(0x0f0e0d0c0b0a0908L)
            .add(0x1716151413121110L)
            .end(0, 24);

    ReferenceTable.of("disclosure")
        .value(
            "SipHash-2-4 of 15 bytes, upper 32 bits",
            "Aumasson & Bernstein 2012",
            "2703870561",
            (double) (paper >>> 32))
        .value("the same, lower 32 bits", "the same", "1237206501", (double) (paper & 0xFFFFFFFFL))
        .value(
            "SipHash-2-4 of 24 bytes, upper 32 bits",
            "its reference code",
            "3098366150",
            (double) (whole >>> 32))
        .value("the same, lower 32 bits", "the same", "4132024212", (double) (whole & 0xFFFFFFFFL))
        .values(
            "noise −2 … 2 of large counts, D = 2, V = 1",
            "by hand: 6q⁴ = 1",
            new double[] {c / 6, c * q, c, c * q, c / 6},
            IntStream.rangeClosed(-2, 2).mapToDouble(e -> wide.probability(9, e)).toArray(),
            1e-9)
        .values(
            "a single event under a threshold of 2, D = 2, V = 1.5",
            "by hand: 7/12, 1/4, 1/6",
            new double[] {7 / 12.0, 1 / 4.0, 1 / 6.0},
            new double[] {
              three.probability(1, -1), three.probability(1, 1), three.probability(1, 2)
            },
            1e-9)
        .value("mean noise of a count of 3, as usual", "asked for", "0.00000000", m(3, 1))
        .value("its variance", "asked for", "6.50000000", m(3, 2))
        .value("mean noise of a count of 30, as usual", "asked for", "0.00000000", m(30, 1))
        .value("its variance", "asked for", "6.50000000", m(30, 2))
        .settle();
  }

  /** Rounded, for the last digits depend on the machine. */
  private static double m(long count, int power) {
    return Math.rint(moment(USUAL, count, power) * 1e9) / 1e9 + 0.0; // no −0
  }
}
