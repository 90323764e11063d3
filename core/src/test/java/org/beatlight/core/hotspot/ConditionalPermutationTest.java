package org.beatlight.core.hotspot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConditionalPermutationTest {
  private static final Permutations MANY = new Permutations(999, 11);

  private static double[] p(double[] values, Neighbours neighbours, Permutations permutations) {
    return ConditionalPermutation.pValues(values, neighbours, permutations, cell -> true);
  }

  /** Returns a lattice whose weights are all different. */
  private static Neighbours weighted(int side) {
    Neighbours lattice = Samples.lattice(side);
    Random random = new Random(3);
    int edges = lattice.start(lattice.size());
    int[] from = new int[edges];
    for (int cell = 0; cell < lattice.size(); cell++) {
      Arrays.fill(from, lattice.start(cell), lattice.start(cell + 1), cell);
    }
    return Neighbours.ofEdges(
        lattice.size(),
        from,
        IntStream.range(0, edges).map(lattice::other).toArray(),
        random.doubles(edges, 0.1, 1).toArray());
  }

  @Test
  void oneOfFiveOthersIsDrawn() {
    // cell 0 has the neighbour of value 5; drawn from 1, 2, 3, 4, 5 it is as great in 1/5 of all
    // draws, and as small in all: p = 2 (200 ± 13 + 1)/1000
    Neighbours one = Neighbours.ofEdges(6, new int[] {0}, new int[] {5});
    double[] p = p(new double[] {9, 1, 2, 3, 4, 5}, one, MANY);

    assertThat(p[0]).isCloseTo(0.4, within(0.1));
    assertThat(Arrays.copyOfRange(p, 1, 6)).containsOnly(Double.NaN);
  }

  @Test
  void noneIsBelowTheLeastThatSoManyPermutationsCanShow() {
    double[] values = new double[100];
    values[1] = 1;
    values[2] = 1;
    Neighbours pair = Neighbours.ofEdges(100, new int[] {0, 0}, new int[] {1, 2});

    // both ones are drawn with probability 2/(99·98): in none of 99 draws of this seed
    assertThat(p(values, pair, new Permutations(99, 1))[0]).isEqualTo(0.02);
  }

  @Test
  void drawingAllOthersIsNeverExtreme() {
    double[] values = {0.1, 0.2, 0.7, 1.3};
    Neighbours all = Neighbours.ofEdges(4, new int[] {0, 0, 0}, new int[] {1, 2, 3});

    assertThat(p(values, all, MANY)[0]).isEqualTo(1);
  }

  @Test
  void pIsUniformWhereNothingStandsOut() {
    for (Neighbours neighbours : new Neighbours[] {Samples.lattice(50), weighted(50)}) {
      double[] p = p(Samples.uniform(2_500, 21), neighbours, MANY);

      assertThat(Arrays.stream(p)).allMatch(v -> v >= 0.002 && v <= 1);
      for (double level = 0.1; level < 1; level += 0.1) {
        double limit = level;
        double share = Arrays.stream(p).filter(v -> v <= limit).count() / 2_500.0;
        assertThat(share).isCloseTo(level, within(0.05));
      }
    }
  }

  @Test
  void theOrderOfTheRowsChangesNothing() {
    int[] order = Samples.shuffled(400, 7);
    for (double[] values : new double[][] {Samples.uniform(400, 2), Samples.counts(400, 2)}) {
      assertThat(p(Samples.inOrder(order, values), Samples.lattice(order, 20), MANY))
          .containsExactly(Samples.inOrder(order, p(values, Samples.lattice(20), MANY)));
    }
  }

  @Test
  void oneThreadAndFourGiveTheSame() throws Exception {
    double[] values = Samples.counts(900, 3);
    double[][] found = new double[2][];
    for (int i = 0; i < 2; i++) {
      ForkJoinPool pool = new ForkJoinPool(i == 0 ? 1 : 4);
      found[i] = pool.submit(() -> p(values, weighted(30), MANY)).get();
      pool.shutdown();
    }

    assertThat(found[0]).containsExactly(found[1]);
  }

  @Test
  void anotherSeedGivesOtherDraws() {
    double[] values = Samples.uniform(400, 3);

    assertThat(p(values, Samples.lattice(20), new Permutations(999, 12)))
        .isNotEqualTo(p(values, Samples.lattice(20), MANY));
  }

  @Test
  void neitherShiftNorScaleNorTheScaleOfEqualWeightsMatters() {
    double[] values = Samples.counts(400, 3);
    double[] moved = DoubleStream.of(values).map(v -> 1e6 - 20 + 250 * v).toArray();
    Neighbours lattice = Samples.lattice(20);

    assertThat(p(moved, lattice.rowStandardised(), MANY)).containsExactly(p(values, lattice, MANY));
  }

  @Test
  void aCellWithoutWarrantIsLeftOut() {
    double[] values = Samples.counts(400, 3);
    double[] p =
        ConditionalPermutation.pValues(values, Samples.lattice(20), MANY, cell -> cell % 2 == 0);

    assertThat(IntStream.range(0, 400).filter(cell -> Double.isNaN(p[cell]))).hasSize(200);
  }

  @Test
  void refusesCountsOutOfRange() {
    assertThatThrownBy(() -> new Permutations(98, 1))
        .hasMessage("expected permutations in [99, 99999], got 98");
    assertThatThrownBy(() -> new Permutations(100_000, 1))
        .hasMessage("expected permutations in [99, 99999], got 100000");
  }

  @Test
  void theUrnIsTheSameBeforeEveryDraw() {
    Urn urn = new Urn(new double[] {1, 2, 3, 4, 5});
    double[] ones = {1, 1};
    urn.setAside(4);
    double first = urn.draw(ones, Dice.of(5));
    urn.setAside(0);
    for (int i = 0; i < 50; i++) {
      assertThat(urn.draw(new double[] {1, 1, 1, 1}, Dice.of(i))).isEqualTo(2 + 3 + 4 + 5);
    }
    urn.setAside(4);

    assertThat(urn.draw(ones, Dice.of(5))).isEqualTo(first);
  }

  @Test
  void everyPairIsDrawnAsOften() {
    // 10 pairs of 5 values told apart by their sum; 100 000 draws: each 10 000 ± 95
    Urn urn = new Urn(new double[] {1, 2, 4, 8, 16, 32});
    Dice dice = Dice.of(8);
    int[] seen = new int[64];
    for (int i = 0; i < 100_000; i++) {
      seen[(int) urn.draw(new double[] {1, 1}, dice)]++;
    }

    assertThat(Arrays.stream(seen).filter(n -> n > 0))
        .hasSize(10)
        .allMatch(n -> Math.abs(n - 10_000) < 500);
  }

  @Test
  void everyPairOfManyIsDrawnAsOften() {
    // 1225 pairs of 50 values; 245 000 draws: each 200 ± 14
    Urn urn = new Urn(IntStream.rangeClosed(0, 50).mapToDouble(i -> Math.scalb(1.0, i)).toArray());
    Dice dice = Dice.of(8);
    Map<Double, Integer> seen = new HashMap<>();
    for (int i = 0; i < 245_000; i++) {
      seen.merge(urn.draw(new double[] {1, 1}, dice), 1, Integer::sum);
    }

    assertThat(seen.values()).hasSize(1225).allMatch(n -> Math.abs(n - 200) < 80);
  }

  @Test
  void anUrnDrawsManyAtOnce() {
    double[] values = IntStream.rangeClosed(1, 101).asDoubleStream().toArray();
    double[] ones = new double[100];
    Arrays.fill(ones, 1);

    assertThat(new Urn(values).draw(ones, Dice.of(1))).isEqualTo(5050);
  }
}
