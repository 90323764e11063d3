package org.beatlight.core.hotspot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GiStarTest {
  private static final double NONE = Double.NaN;

  /** Returns a street of cells, each the neighbour of the next. */
  private static Neighbours street(int cells) {
    int[] first = IntStream.range(0, Math.max(0, cells - 1)).toArray();
    int[] second = Arrays.stream(first).map(c -> c + 1).toArray();
    return Neighbours.ofEdges(
        cells,
        IntStream.concat(Arrays.stream(first), Arrays.stream(second)).toArray(),
        IntStream.concat(Arrays.stream(second), Arrays.stream(first)).toArray());
  }

  private static double[] star(double[] values, Neighbours neighbours) {
    return Samples.scores(GiStar.star(values, neighbours.withSelf()));
  }

  @Test
  void aCellAndItsNeighboursAreHeldAgainstTheCity() {
    // x̄ = 2, s² = (1 + 1 + 1 + 9)/4 = 3. First cell: Σwx = 2, W = S = 2, so
    // z = (2 − 2·2)/√(3 (4·2 − 4)/3) = −2/√4 = −1; the second: (3 − 3·2)/√(3 (4·3 − 9)/3) = −√3
    assertThat(star(new double[] {1, 1, 1, 5}, street(4)))
        .containsExactly(new double[] {-1, -Math.sqrt(3), 1 / Math.sqrt(3), 1}, within(1e-14));
  }

  @Test
  void giLeavesTheCellOutOfEverything() {
    // First cell: the others 1, 1, 4 have the mean 2, s² = (1 + 1 + 4)/3 = 2; Σwx = 1, W = S = 1:
    // z = (1 − 2)/√(2 (3·1 − 1)/2) = −1/√2. Last cell: the others 0, 1, 1: (1 − 2/3)/√(2/9 · 1)
    double[] z = Samples.scores(GiStar.gi(new double[] {0, 1, 1, 4}, street(4)));

    assertThat(z[0]).isEqualTo(-1 / Math.sqrt(2), within(1e-14));
    assertThat(z[3]).isEqualTo(1 / Math.sqrt(2), within(1e-14));
  }

  @Test
  void weightsCount() {
    // x̄ = 1, s² = 2/3; first cell: w = 2 for itself and 1 for the next, W = 3, S = 5
    // z = (2·0 + 1·1 − 3)/√(2/3 · (3·5 − 9)/2) = −2/√2
    assertThat(GiStar.star(new double[] {0, 1, 2}, street(3).withSelf(2)).z(0))
        .isEqualTo(-Math.sqrt(2), within(1e-14));
  }

  @Test
  void equalValuesAreNotTested() {
    double[] equal = {0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1};
    AreaScores scores = GiStar.star(equal, street(7).withSelf());

    assertThat(Samples.scores(scores)).containsOnly(NONE);
    assertThat(scores.findUntested(3)).contains(Untested.ALL_EQUAL);
    assertThat(scores.normalP()).containsOnly(NONE);
    assertThat(scores.permutationP(new Permutations(99, 1))).containsOnly(NONE);
  }

  @Test
  void giDoesNotTestACellWhoseOthersAreEqual() {
    AreaScores hot = GiStar.gi(new double[] {0.1, 0.1, 7, 0.1}, street(4));
    AreaScores cold = GiStar.gi(new double[] {7.3, 7.3, 0.1, 7.3}, street(4));

    assertThat(hot.findUntested(2)).contains(Untested.ALL_EQUAL);
    assertThat(cold.findUntested(2)).contains(Untested.ALL_EQUAL);
    assertThat(hot.findUntested(1)).isEmpty();
    assertThat(GiStar.gi(new double[] {1, 1, 1}, street(3)).findUntested(0))
        .contains(Untested.ALL_EQUAL);
  }

  @Test
  void aNeighbourhoodThatIsTheWholeCityIsNotTested() {
    AreaScores middle = GiStar.star(new double[] {0, 1, 2}, street(3).withSelf());
    AreaScores scaled = GiStar.star(new double[] {0, 1, 2}, street(3).withSelf().rowStandardised());

    assertThat(middle.findUntested(1)).contains(Untested.WHOLE_CITY);
    assertThat(middle.z(1)).isNaN();
    assertThat(scaled.findUntested(1)).contains(Untested.WHOLE_CITY);
    assertThat(middle.findUntested(0)).isEmpty();
  }

  @Test
  void anIslandHasGiStarOfItsOwnValueButNoGi() {
    // W = S = 1: z = (x − x̄)/s = (5 − 2)/√3
    double[] values = {1, 1, 1, 5};
    Neighbours none = Neighbours.ofEdges(4, new int[0], new int[0]);
    AreaScores star = GiStar.star(values, none.withSelf());

    assertThat(star.z(3)).isEqualTo(Math.sqrt(3), within(1e-14));
    assertThat(star.permutationP(new Permutations(99, 1))).containsOnly(NONE);
    assertThat(GiStar.gi(new double[] {1, 2, 4, 5}, none).findUntested(3))
        .contains(Untested.NO_NEIGHBOURS);
  }

  @Test
  void fewerThanThreeCellsAreNotTested() {
    for (int cells = 0; cells < 3; cells++) {
      double[] values = IntStream.range(0, cells).asDoubleStream().toArray();
      AreaScores star = GiStar.star(values, street(cells).withSelf());
      AreaScores gi = GiStar.gi(values, street(cells));

      assertThat(IntStream.range(0, cells).mapToObj(star::findUntested))
          .allMatch(reason -> reason.orElseThrow() == Untested.TOO_FEW_CELLS);
      assertThat(IntStream.range(0, cells).mapToObj(gi::findUntested))
          .allMatch(reason -> reason.orElseThrow() == Untested.TOO_FEW_CELLS);
    }
    assertThat(Untested.TOO_FEW_CELLS.reason()).isEqualTo("fewer than 3 cells");
  }

  @Test
  void refusesWhatItCannotUse() {
    assertThatThrownBy(() -> GiStar.star(new double[3], street(3)))
        .hasMessage("cell 0: expected it among its own neighbours (withSelf)");
    assertThatThrownBy(() -> GiStar.gi(new double[2], street(3)))
        .hasMessage("expected a value for each of 3 cells, got 2");
    assertThatThrownBy(() -> GiStar.gi(new double[] {1, Double.NaN, 2}, street(3)))
        .hasMessage("cell 1: expected a value in [-1.0E50, 1.0E50], got NaN");
  }

  @Test
  void shiftingOrScalingEveryValueLeavesTheScoresAlone() {
    double[] values = Samples.counts(400, 5);
    double[] moved = DoubleStream.of(values).map(v -> 1e6 + 250 * v).toArray();
    Neighbours lattice = Samples.lattice(20);

    assertThat(star(moved, lattice)).containsExactly(star(values, lattice), within(1e-9));
    assertThat(Samples.scores(GiStar.gi(moved, lattice)))
        .containsExactly(Samples.scores(GiStar.gi(values, lattice)), within(1e-9));
  }

  @Test
  void equalWeightsGiveTheScoreOfTheBinaryFormWhateverTheirScale() {
    double[] values = Samples.uniform(400, 5);
    Neighbours lattice = Samples.lattice(20).withSelf();

    assertThat(Samples.scores(GiStar.star(values, lattice.rowStandardised())))
        .containsExactly(Samples.scores(GiStar.star(values, lattice)), within(1e-9));
  }

  @Test
  void theOrderOfTheRowsChangesNoBit() {
    double[] values = Samples.uniform(400, 6);
    int[] order = Samples.shuffled(400, 7);
    double[] shuffled = Samples.inOrder(order, values);

    assertThat(star(shuffled, Samples.lattice(order, 20)))
        .containsExactly(Samples.inOrder(order, star(values, Samples.lattice(20))));
    assertThat(Samples.scores(GiStar.gi(shuffled, Samples.lattice(order, 20))))
        .containsExactly(
            Samples.inOrder(order, Samples.scores(GiStar.gi(values, Samples.lattice(20)))));
  }

  @Test
  void binsTellHowSureAndWhichSide() {
    assertThat(ConfidenceBin.of(4, 0.01)).hasValue(3);
    assertThat(ConfidenceBin.of(-4, 0.05)).hasValue(-2);
    assertThat(ConfidenceBin.of(4, 0.10)).hasValue(1);
    assertThat(ConfidenceBin.of(-4, 0.11)).hasValue(0);
    assertThat(ConfidenceBin.of(4, NONE)).isEmpty();
    assertThat(ConfidenceBin.of(NONE, 0.01)).isEmpty();
  }
}
