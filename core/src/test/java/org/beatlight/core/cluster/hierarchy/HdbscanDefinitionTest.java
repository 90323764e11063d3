package org.beatlight.core.cluster.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.beatlight.core.cluster.Clustering;
import org.beatlight.core.cluster.Places;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each case is many random samples of one seed. */
class HdbscanDefinitionTest {
  private static final int SAMPLES = 60;

  private record Rows(double[] eastM, double[] northM, Hdbscan method) {
    /** On whole metres: ties and coincident rows everywhere. */
    static Rows onLattice(Random random) {
      int size = 1 + random.nextInt(120);
      int side = 2 + random.nextInt(30);
      return new Rows(
          random.doubles(size, 0, side).map(Math::rint).toArray(),
          random.doubles(size, 0, side).map(Math::rint).toArray(),
          new Hdbscan(2 + random.nextInt(8), 1 + random.nextInt(8)));
    }

    static Rows inClumps(Random random) {
      int size = 20 + random.nextInt(160);
      double[] east = new double[size];
      double[] north = new double[size];
      for (int i = 0; i < size; i++) {
        int clump = random.nextInt(5);
        east[i] = 447_000 + 150 * clump + 8 * (clump + 1) * random.nextGaussian();
        north[i] = 4_637_000 + 90 * (clump % 3) + 8 * (clump + 1) * random.nextGaussian();
      }
      return new Rows(east, north, new Hdbscan(3 + random.nextInt(12), 1 + random.nextInt(12)));
    }

    static Rows any(Random random) {
      return random.nextBoolean() ? onLattice(random) : inClumps(random);
    }

    int[] labels() {
      Clustering found = method.cluster(Places.of(eastM, northM));
      return IntStream.range(0, eastM.length).map(found::labelOfRow).toArray();
    }

    Rows moved(double east, double north, double scale) {
      return new Rows(
          Arrays.stream(eastM).map(v -> v * scale + east).toArray(),
          Arrays.stream(northM).map(v -> v * scale + north).toArray(),
          method);
    }
  }

  /** Numbers groups in the order in which they first appear, so that partitions can be compared. */
  private static int[] partition(int[] labels) {
    Map<Integer, Integer> names = new HashMap<>(Map.of(Clustering.NOISE, Clustering.NOISE));
    return Arrays.stream(labels)
        .map(label -> names.computeIfAbsent(label, l -> names.size()))
        .toArray();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void agreesWithTheDefinitionOnALattice(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < SAMPLES; i++) {
      assertAgrees(Rows.onLattice(random));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {5, 6, 7, 8})
  void agreesWithTheDefinitionInClumps(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < SAMPLES; i++) {
      assertAgrees(Rows.inClumps(random));
    }
  }

  private static void assertAgrees(Rows rows) {
    int[] naive = NaiveHdbscan.labels(rows.eastM, rows.northM, rows.method);

    assertThat(partition(rows.labels())).containsExactly(partition(naive));
  }

  @ParameterizedTest
  @ValueSource(longs = {9, 10})
  void theOrderOfTheRowsDoesNotMatter(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < SAMPLES; i++) {
      Rows rows = Rows.any(random);
      List<Integer> order = new ArrayList<>(IntStream.range(0, rows.eastM.length).boxed().toList());
      Collections.shuffle(order, random);
      Rows shuffled =
          new Rows(
              order.stream().mapToDouble(r -> rows.eastM[r]).toArray(),
              order.stream().mapToDouble(r -> rows.northM[r]).toArray(),
              rows.method);
      int[] labels = rows.labels();

      assertThat(shuffled.labels())
          .containsExactly(order.stream().mapToInt(r -> labels[r]).toArray());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12})
  void movingAndScalingEverythingChangesNoLabel(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < SAMPLES; i++) {
      Rows rows = Rows.onLattice(random); // whole metres move exactly, powers of 2 scale so
      double east = random.nextInt(2_000_000) - 1_000_000;

      assertThat(rows.moved(east, 4_000_000, 1).labels()).containsExactly(rows.labels());
      assertThat(rows.moved(0, 0, 0.125).labels()).containsExactly(rows.labels());
    }
  }

  /** Turning by quarters is exact; off the lattice, near places break the ties, not directions. */
  @ParameterizedTest
  @ValueSource(longs = {13, 14})
  void turningEverythingChangesNoCluster(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < SAMPLES; i++) {
      Rows rows = Rows.inClumps(random);
      Rows turned =
          new Rows(Arrays.stream(rows.northM).map(v -> -v).toArray(), rows.eastM, rows.method);

      assertThat(partition(turned.labels())).containsExactly(partition(rows.labels()));
    }
  }
}
