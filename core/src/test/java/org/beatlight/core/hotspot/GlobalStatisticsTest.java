package org.beatlight.core.hotspot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GlobalStatisticsTest {
  private static final double[] VALUES = {0, 1, 2, 5};

  /** Edges of different weights, not all with a way back. */
  private static final Neighbours CROOKED =
      Neighbours.ofEdges(
          4, new int[] {0, 1, 1, 2, 3}, new int[] {1, 0, 2, 3, 0}, new double[] {1, 0.5, 2, 1, 3});

  private static double[][] allShuffles() {
    return IntStream.range(0, 256)
        .mapToObj(code -> IntStream.range(0, 4).map(i -> (code >> (2 * i)) & 3).toArray())
        .filter(order -> Arrays.stream(order).distinct().count() == 4)
        .map(order -> Samples.inOrder(order, VALUES))
        .toArray(double[][]::new);
  }

  private static void assertMoments(Expected expected, double[] all) {
    double mean = Arrays.stream(all).average().orElseThrow();
    double variance = Arrays.stream(all).map(v -> (v - mean) * (v - mean)).average().orElseThrow();
    assertThat(expected.mean()).isEqualTo(mean, within(1e-13));
    assertThat(expected.variance()).isEqualTo(variance, within(1e-13));
  }

  @Test
  void moransIIsTheWeightedProductOverTheVariance() {
    // z = −2, −1, 0, 3, Σz² = 14, S₀ = 7.5: Σwzz = 1·2 + 0.5·2 + 0 + 0 + 3·(−6) = −15
    assertThat(GlobalMoran.of(VALUES, CROOKED).statistic())
        .isEqualTo(4 / 7.5 * -15 / 14, within(1e-14));
  }

  @Test
  void moransExpectationIsThatOfAllShuffles() {
    assertMoments(
        GlobalMoran.of(VALUES, CROOKED).randomisation(),
        Arrays.stream(allShuffles())
            .mapToDouble(v -> GlobalMoran.of(v, CROOKED).statistic())
            .toArray());
  }

  @Test
  void generalGIsTheShareOfProductsThatAreNeighbours() {
    // Σwxx = 0 + 0 + 2·2 + 1·10 + 0 = 14; Σxx over j ≠ i = 8² − 30 = 34
    assertThat(GlobalG.of(VALUES, CROOKED).statistic()).isEqualTo(14 / 34.0, within(1e-14));
  }

  @Test
  void generalGsExpectationIsThatOfAllShuffles() {
    assertMoments(
        GlobalG.of(VALUES, CROOKED).shuffled(),
        Arrays.stream(allShuffles())
            .mapToDouble(v -> GlobalG.of(v, CROOKED).statistic())
            .toArray());
  }

  @Test
  void whatCannotBeTestedIsNotANumber() {
    Neighbours none = Neighbours.ofEdges(4, new int[0], new int[0]);
    Neighbours three = Neighbours.ofEdges(3, new int[] {0}, new int[] {1});
    double[] equal = {7, 7, 7, 7};

    for (GlobalMoran moran :
        new GlobalMoran[] {
          GlobalMoran.of(VALUES, none),
          GlobalMoran.of(equal, CROOKED),
          GlobalMoran.of(new double[] {1, 2, 3}, three)
        }) {
      assertThat(moran.statistic()).isNaN();
      assertThat(moran.normality().z(moran.statistic())).isNaN();
    }
    assertThat(GlobalG.of(VALUES, none).statistic()).isNaN();
    assertThat(GlobalG.of(equal, CROOKED).statistic()).isNaN();
    assertThat(GlobalG.of(new double[] {1, 2, 3}, three).statistic()).isNaN();
    assertThat(GlobalG.of(new double[] {0, 0, 0, 3}, CROOKED).statistic()).isNaN();
  }

  @Test
  void generalGRefusesValuesBelowZero() {
    assertThatThrownBy(() -> GlobalG.of(new double[] {0, 1, -2, 5}, CROOKED))
        .hasMessage("cell 2: expected finite values of at least 0, got -2.0");
  }
}
