package org.beatlight.core.hotspot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LocalMoranTest {
  private static final int[] WEST = {0, 1, 2};
  private static final int[] EAST = {1, 2, 3};

  /** Returns a street of four cells. */
  private static Neighbours street() {
    return Neighbours.ofEdges(
        4,
        IntStream.concat(Arrays.stream(WEST), Arrays.stream(EAST)).toArray(),
        IntStream.concat(Arrays.stream(EAST), Arrays.stream(WEST)).toArray());
  }

  private static double[] statistics(LocalMoran moran) {
    return IntStream.range(0, moran.size()).mapToDouble(moran::statistic).toArray();
  }

  @Test
  void likeNeighboursAreAboveZeroAndOppositesBelow() {
    // x̄ = 2, z = −2, −1, 0, 3, m₂ = 14/4. I = z/m₂ · mean of the neighbours' z:
    // −2·(−1), −1·(−2 + 0)/2, 0, 3·0
    LocalMoran moran = LocalMoran.of(new double[] {0, 1, 2, 5}, street());

    assertThat(statistics(moran))
        .containsExactly(new double[] {4 / 7.0, 2 / 7.0, 0, 0}, within(1e-14));
    assertThat(moran.findQuadrant(0)).contains(Quadrant.LOW_LOW);
    assertThat(moran.findQuadrant(2)).contains(Quadrant.LOW_HIGH);
    assertThat(moran.findQuadrant(3)).contains(Quadrant.HIGH_LOW);
    assertThat(Quadrant.of(1, 1).code()).isEqualTo("high-high");
  }

  @Test
  void keepingACellsValueItsExpectationIsMinusItsSquareOverTheOthers() {
    // cell 0: z²/m₂ = 4/3.5 = 8/7; mean −8/21; variance 8/7 · 4/2 · (1 − 1/3)(1 − 8/21)
    Expected expected = LocalMoran.of(new double[] {0, 1, 2, 5}, street()).conditional(0);

    assertThat(expected.mean()).isEqualTo(-8 / 21.0, within(1e-14));
    assertThat(expected.variance()).isEqualTo(16 / 7.0 * 2 / 3 * 13 / 21, within(1e-14));
  }

  @Test
  void theExpectationsAreThoseOfAllShuffles() {
    double[] values = {0, 1, 2, 5};
    double[] all = allShuffles(values).map(v -> LocalMoran.of(v, street()).statistic(1)).toArray();
    Expected total = LocalMoran.of(values, street()).total(1);
    double mean = Arrays.stream(all).average().orElseThrow();

    assertThat(total.mean()).isEqualTo(mean, within(1e-14));
    assertThat(total.variance())
        .isEqualTo(
            Arrays.stream(all).map(i -> (i - mean) * (i - mean)).average().orElseThrow(),
            within(1e-14));
  }

  private interface Shuffles {
    java.util.stream.DoubleStream map(java.util.function.ToDoubleFunction<double[]> statistic);
  }

  private static Shuffles allShuffles(double[] v) {
    return statistic ->
        IntStream.range(0, 256)
            .filter(
                code ->
                    IntStream.range(0, 4).map(i -> (code >> (2 * i)) & 3).distinct().count() == 4)
            .mapToObj(
                code -> IntStream.range(0, 4).mapToDouble(i -> v[(code >> (2 * i)) & 3]).toArray())
            .mapToDouble(statistic);
  }

  @Test
  void whatCannotBeTestedSaysWhy() {
    Neighbours none = Neighbours.ofEdges(3, new int[0], new int[0]);
    LocalMoran equal = LocalMoran.of(new double[] {0.1, 0.1, 0.1, 0.1}, street());
    LocalMoran islands = LocalMoran.of(new double[] {1, 2, 4}, none);
    LocalMoran two =
        LocalMoran.of(new double[] {1, 2}, Neighbours.ofEdges(2, new int[] {0}, new int[] {1}));

    assertThat(equal.findUntested(2)).contains(Untested.ALL_EQUAL);
    assertThat(islands.findUntested(2)).contains(Untested.NO_NEIGHBOURS);
    assertThat(two.findUntested(0)).contains(Untested.TOO_FEW_CELLS);
    for (LocalMoran moran : new LocalMoran[] {equal, islands, two}) {
      assertThat(moran.statistic(0)).isNaN();
      assertThat(moran.findQuadrant(0)).isEmpty();
      assertThat(moran.conditional(0)).isEqualTo(Expected.NONE);
      assertThat(moran.total(0)).isEqualTo(Expected.NONE);
      assertThat(moran.normalP()).containsOnly(Double.NaN);
      assertThat(moran.permutationP(new Permutations(99, 1))).containsOnly(Double.NaN);
    }
    assertThat(LocalMoran.of(new double[0], Neighbours.ofEdges(0, new int[0], new int[0])).size())
        .isZero();
  }

  @Test
  void aCellOnTheMeanCannotVary() {
    LocalMoran moran = LocalMoran.of(new double[] {0, 1, 2, 5}, street());

    assertThat(moran.conditional(2).variance()).isZero();
    assertThat(moran.normalP()[2]).isNaN();
    assertThat(moran.findUntested(2)).isEmpty();
  }

  @Test
  void refusesValuesThatAreNone() {
    assertThatThrownBy(() -> LocalMoran.of(new double[] {1, Double.NaN, 1, 1}, street()))
        .hasMessage("cell 1: expected a value in [-1.0E50, 1.0E50], got NaN");
  }

  @Test
  void shiftScaleAndSelfMatterNothing() {
    double[] values = Samples.counts(400, 5);
    double[] moved = Arrays.stream(values).map(v -> 1e6 - 3 * v).toArray();
    Neighbours lattice = Samples.lattice(20);

    assertThat(statistics(LocalMoran.of(moved, lattice.withSelf())))
        .containsExactly(statistics(LocalMoran.of(values, lattice)), within(1e-9));
  }

  @Test
  void theOrderOfTheRowsChangesNoBit() {
    double[] values = Samples.uniform(400, 6);
    int[] order = Samples.shuffled(400, 7);
    LocalMoran moran = LocalMoran.of(values, Samples.lattice(20));
    LocalMoran other = LocalMoran.of(Samples.inOrder(order, values), Samples.lattice(order, 20));

    assertThat(statistics(other)).containsExactly(Samples.inOrder(order, statistics(moran)));
    assertThat(other.normalP()).containsExactly(Samples.inOrder(order, moran.normalP()));
    assertThat(GlobalMoran.of(Samples.inOrder(order, values), Samples.lattice(order, 20)))
        .isEqualTo(GlobalMoran.of(values, Samples.lattice(20)));
  }

  @Test
  void thePermutationSharesItsPWithGi() {
    double[] values = Samples.counts(400, 9);
    Permutations permutations = new Permutations(199, 4);
    Neighbours lattice = Samples.lattice(20);

    assertThat(LocalMoran.of(values, lattice).permutationP(permutations))
        .containsExactly(GiStar.gi(values, lattice).permutationP(permutations));
  }
}
