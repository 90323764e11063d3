package org.beatlight.core.cluster.compatible;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.beatlight.core.cluster.Cluster;
import org.beatlight.core.cluster.Clustering;
import org.beatlight.core.cluster.Places;
import org.beatlight.core.geo.Radius;
import org.beatlight.testkit.ReferenceTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NnhTest {
  private static final int NOISE = Clustering.NOISE;

  private static List<Clustering> street(Nnh nnh, double... eastM) {
    return nnh.cluster(Places.of(eastM, new double[eastM.length]));
  }

  private static Nnh within(double metres, double minWeight) {
    return new Nnh(Threshold.fixed(new Radius(metres)), minWeight);
  }

  private static int[] labels(Clustering found) {
    return IntStream.range(0, found.places().rows()).map(found::labelOfRow).toArray();
  }

  /**
   * 10 m, at least 3: 8 has four rows closer than 10 m (2, 8, 14, 16), more than any other; −4 then
   * is alone, and 26 (just 10 m from 16, which is not closer) and 28 are two.
   */
  @Test
  void takesTheMostCrowdedPointWithItsNeighbours() {
    List<Clustering> orders = street(within(10, 3), -4, 2, 8, 14, 16, 26, 28);

    assertThat(orders).hasSize(1);
    assertThat(labels(orders.get(0))).containsExactly(NOISE, 0, 0, 0, 0, NOISE, NOISE);
  }

  @Test
  void equallyCrowdedPointsAreTakenFromTheWest() {
    assertThat(labels(street(within(10, 2), 0, 9, 18, 27).get(0))).containsExactly(0, 0, 0, NOISE);
  }

  /**
   * 800 m² and t = 0: 8 points have a threshold of 5 m and make four pairs, 5.5 m apart. 4 centers
   * have one of 7.07 m, and two of them lie 6.5 m apart; 2 centers one of 10 m, but 100 m between.
   */
  @Test
  void theCentersOfClustersAreThePointsOfTheNextOrder() {
    List<Clustering> orders =
        street(new Nnh(Threshold.random(800, 0), 2), 0, 1, 6.5, 7.5, 100, 101, 106.5, 107.5);

    assertThat(orders).hasSize(2);
    assertThat(labels(orders.get(0))).containsExactly(0, 0, 1, 1, 2, 2, 3, 3);
    assertThat(labels(orders.get(1))).containsExactly(0, 0, 0, 0, 1, 1, 1, 1);
  }

  @Test
  void theRandomThresholdIsThatOfClarkAndEvans() {
    // 100 points on 1 km²: mean 50 m, standard error 2.6136 m
    ReferenceTable.of("nnh")
        .value(
            "threshold, 100 points on 1 km², t = 0",
            "Clark, Evans 1954: 0.5 √(A/N)",
            "50",
            Threshold.random(1e6, 0).metres(100))
        .value(
            "the same, t = 1.645",
            "50 − 1.645 · 2.6136",
            "45.700628",
            Threshold.random(1e6, 1.645).metres(100))
        .settle();
    assertThat(street(new Nnh(Threshold.random(1e6, 100), 2), 0, 1, 2)).isEmpty(); // below 0
  }

  @Test
  void rowsAtOneAddressCountEach() {
    List<Clustering> orders = street(within(5, 10), new double[30]);

    assertThat(orders).hasSize(1);
    assertThat(orders.get(0).clusters()).extracting(Cluster::weight).containsExactly(30.0);
  }

  @Test
  void noRowsAndOneRowAreNoCluster() {
    assertThat(street(within(5, 2))).isEmpty();
    assertThat(street(within(5, 2), 7)).isEmpty();
    assertThat(street(new Nnh(Threshold.random(100, 1), 2))).isEmpty();
  }

  /** Each case is many random samples of one seed, checked by what the method promises. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void agreesWithTheDefinitionAndIgnoresTheOrderOfRows(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 30; i++) {
      int n = 1 + random.nextInt(120);
      double[] east = random.doubles(n, 0, 60).map(Math::rint).toArray();
      double[] north = random.doubles(n, 0, 60).map(Math::rint).toArray();
      int[] labels = first(east, north);

      assertThat(weights(labels)).containsExactlyElementsOf(naiveWeights(east, north));
      assertThat(first(reversed(east), reversed(north)))
          .containsExactly(IntStream.range(0, n).map(r -> labels[n - 1 - r]).toArray());
      assertThat(first(Arrays.stream(east).map(v -> v + 447_000).toArray(), north))
          .containsExactly(labels);
    }
  }

  private static int[] first(double[] east, double[] north) {
    List<Clustering> orders = within(6, 4).cluster(Places.of(east, north));
    return orders.isEmpty()
        ? IntStream.range(0, east.length).map(i -> NOISE).toArray()
        : labels(orders.get(0));
  }

  private static List<Long> weights(int[] labels) {
    return IntStream.rangeClosed(0, Arrays.stream(labels).max().orElse(NOISE))
        .mapToObj(c -> Arrays.stream(labels).filter(label -> label == c).count())
        .toList();
  }

  /**
   * Row by row: the row with most free rows closer than 6 m, ties from the west, then the south.
   */
  private static List<Long> naiveWeights(double[] east, double[] north) {
    boolean[] taken = new boolean[east.length];
    List<Long> weights = new ArrayList<>();
    while (true) {
      int best = NOISE;
      long most = 0;
      for (int i = 0; i < east.length; i++) {
        long count = taken[i] ? 0 : near(i, east, north, taken).length;
        boolean west =
            best != NOISE
                && (east[i] < east[best] || (east[i] == east[best] && north[i] < north[best]));
        if (count > most || (count == most && count > 0 && west)) {
          best = i;
          most = count;
        }
      }
      if (most < 4) {
        weights.sort(Comparator.reverseOrder());
        return weights;
      }
      for (int p : near(best, east, north, taken)) {
        taken[p] = true;
      }
      weights.add(most);
    }
  }

  private static int[] near(int row, double[] east, double[] north, boolean[] taken) {
    return IntStream.range(0, east.length)
        .filter(j -> !taken[j] && Math.hypot(east[j] - east[row], north[j] - north[row]) < 6)
        .toArray();
  }

  private static double[] reversed(double[] values) {
    return IntStream.range(0, values.length)
        .mapToDouble(i -> values[values.length - 1 - i])
        .toArray();
  }

  @Test
  void refusesWhatIsOutOfRange() {
    assertThatThrownBy(() -> within(5, 1))
        .hasMessage("expected a finite least weight of 2 or more, got 1.0");
    assertThatThrownBy(() -> within(5, Double.POSITIVE_INFINITY)).hasMessageEndingWith("Infinity");
    assertThatThrownBy(() -> Threshold.random(0, 1))
        .hasMessage("expected a finite area above 0 m², got 0.0");
    assertThatThrownBy(() -> Threshold.random(Double.POSITIVE_INFINITY, 1))
        .hasMessageContaining("Inf");
    assertThatThrownBy(() -> Threshold.random(1, Double.NaN))
        .hasMessage("expected a finite number of errors, got NaN");
    assertThatThrownBy(() -> street(within(5, 2), Double.NaN)).hasMessageContaining("row 0");
  }
}
