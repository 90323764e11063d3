package org.beatlight.core.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each case is many random samples of one seed. */
class DbscanDefinitionTest {
  private static final int SAMPLES = 40;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void agreesWithTheDefinitionOnALattice(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < SAMPLES; i++) {
      assertAgrees(Sample.onLattice(random));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {6, 7, 8})
  void agreesWithTheDefinitionInClumps(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < SAMPLES; i++) {
      assertAgrees(Sample.inClumps(random));
    }
  }

  private static void assertAgrees(Sample sample) {
    Clustering found = sample.cluster();
    boolean[] core = NaiveDbscan.core(sample);

    assertThat(IntStream.range(0, sample.size()))
        .allSatisfy(
            row -> assertThat(found.isCore(found.places().placeOfRow(row))).isEqualTo(core[row]));
    assertThat(sample.labels()).containsExactly(NaiveDbscan.labels(sample));
  }

  @ParameterizedTest
  @ValueSource(longs = {9, 10})
  void theOrderOfTheRowsDoesNotMatter(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < SAMPLES; i++) {
      Sample sample = i % 2 == 0 ? Sample.onLattice(random) : Sample.inClumps(random);
      int[] order = sample.shuffledRows(random);
      int[] labels = sample.labels();

      assertThat(sample.rows(order).labels())
          .containsExactly(IntStream.of(order).map(row -> labels[row]).toArray());
      assertThat(sample.rows(order).cluster().clusters()).isEqualTo(sample.cluster().clusters());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12})
  void movingEverythingChangesNoLabel(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < SAMPLES; i++) {
      Sample sample = Sample.onLattice(random);
      double east = random.nextInt(2_000_000) - 1_000_000; // whole metres move exactly
      double north = random.nextInt(8_000_000) - 4_000_000;
      Sample moved =
          new Sample(
              Arrays.stream(sample.eastM()).map(v -> v + east).toArray(),
              Arrays.stream(sample.northM()).map(v -> v + north).toArray(),
              sample.weights(),
              sample.radiusM(),
              sample.minWeight());

      assertThat(moved.labels()).containsExactly(sample.labels());
    }
  }

  /** A place in the far south-west moves the corner that cells are counted from. */
  @ParameterizedTest
  @ValueSource(longs = {13, 14})
  void whereTheCellsBeginDoesNotMatter(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < SAMPLES; i++) {
      Sample sample = Sample.onLattice(random);
      Sample shifted =
          new Sample(
              append(sample.eastM(), -1000 - 10 * random.nextDouble()),
              append(sample.northM(), -1000 - 10 * random.nextDouble()),
              append(sample.weights(), 0.25), // below every least weight: noise
              sample.radiusM(),
              sample.minWeight());

      assertThat(shifted.labels())
          .containsExactly(
              IntStream.concat(IntStream.of(sample.labels()), IntStream.of(Clustering.NOISE))
                  .toArray());
    }
  }

  private static double[] append(double[] values, double value) {
    double[] longer = Arrays.copyOf(values, values.length + 1);
    longer[values.length] = value;
    return longer;
  }
}
