package org.beatlight.core.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.beatlight.core.geo.PlanePoint;
import org.beatlight.core.geo.Radius;
import org.junit.jupiter.api.Test;

class DbscanTest {
  private static final int NOISE = Clustering.NOISE;

  /** Clusters points of one street: north is 0 and the radius 10 m. */
  private static Clustering street(double minWeight, double... eastM) {
    return Dbscan.cluster(Places.of(eastM, new double[eastM.length]), new Radius(10), minWeight);
  }

  private static int[] labels(Clustering found) {
    return IntStream.range(0, found.places().rows()).map(found::labelOfRow).toArray();
  }

  @Test
  void aPlaceWithEnoughNeighboursIsCoreAndItsNeighboursAreBorder() {
    // 0 sees 0 and 10; 10 sees all three; 20 sees 10 and 20; 40 sees itself
    Clustering found = street(3, 0, 10, 20, 40);

    assertThat(labels(found)).containsExactly(0, 0, 0, NOISE);
    assertThat(IntStream.range(0, 4).mapToObj(found::isCore))
        .containsExactly(false, true, false, false);
    assertThat(found.clusters()).containsExactly(new Cluster(3, 3, 1, new PlanePoint(10, 0)));
    assertThat(found.members(0)).containsExactly(0, 1, 2);
    assertThat(found.coreMembers(0)).containsExactly(1);
  }

  @Test
  void theRadiusItselfCountsAndTheNextNumberDoesNot() {
    double[] north = {0, 4};

    assertThat(labels(Dbscan.cluster(Places.of(new double[] {0, 3}, north), new Radius(5), 2)))
        .containsExactly(0, 0);
    assertThat(
            labels(Dbscan.cluster(Places.of(new double[] {0, 3 + 1e-12}, north), new Radius(5), 2)))
        .containsExactly(NOISE, NOISE);
  }

  @Test
  void coincidentPointsEachCount() {
    Clustering found = street(5, 7, 7, 7, 7, 7, 100, 100, 100, 100);

    assertThat(labels(found)).containsExactly(0, 0, 0, 0, 0, NOISE, NOISE, NOISE, NOISE);
    assertThat(found.clusters()).containsExactly(new Cluster(5, 1, 1, new PlanePoint(7, 0)));
  }

  @Test
  void fiveThousandEventsAtOneAddressAreOnePlace() {
    double[] east = new double[5_000];
    Arrays.fill(east, 447_250);
    Clustering found = street(20, east);

    assertThat(found.places().size()).isEqualTo(1);
    assertThat(found.clusters())
        .containsExactly(new Cluster(5_000, 1, 1, new PlanePoint(447_250, 0)));
    assertThat(labels(found)).hasSize(5_000).containsOnly(0);
  }

  @Test
  void aWeightStandsForThatManyPoints() {
    Places weighted =
        Places.ofWeighted(new double[] {0, 8, 30}, new double[3], new double[] {2, 3, 4});
    Places repeated = Places.of(new double[] {0, 0, 8, 8, 8, 30, 30, 30, 30}, new double[9]);

    assertThat(labels(Dbscan.cluster(weighted, new Radius(10), 5))).containsExactly(0, 0, NOISE);
    assertThat(Dbscan.cluster(weighted, new Radius(10), 5).clusters())
        .isEqualTo(Dbscan.cluster(repeated, new Radius(10), 5).clusters());
  }

  @Test
  void nothingHasNoClusters() {
    Clustering found = street(1);

    assertThat(found.clusters()).isEmpty();
    assertThat(found.places().size()).isZero();
  }

  @Test
  void fewerPointsThanTheLeastWeightAreAllNoise() {
    assertThat(labels(street(4, 0, 1, 2))).containsExactly(NOISE, NOISE, NOISE);
  }

  /** Clusters weighted points {east, north, weight} with radius 10 m and least weight 5. */
  private static Clustering crossings(double[]... points) {
    Places places = Places.ofWeighted(column(points, 0), column(points, 1), column(points, 2));
    return Dbscan.cluster(places, new Radius(10), 5);
  }

  private static double[] column(double[][] points, int column) {
    return Arrays.stream(points).mapToDouble(p -> p[column]).toArray();
  }

  @Test
  void aBorderPlaceGoesToTheNearestCorePlace() {
    // (0, 0) sees 1 + 3 + 2 + 1 and (19, 0) sees 1 + 2 + 1 + 1: core; their ends see at most 4.
    // (10, 0) sees 3 and is 10 m from the heavier cluster, 9 m from the lighter.
    Clustering found =
        crossings(
            new double[] {0, 0, 1},
            new double[] {0, 8, 3},
            new double[] {0, -8, 2},
            new double[] {10, 0, 1},
            new double[] {19, 0, 1},
            new double[] {19, 8, 2},
            new double[] {19, -8, 1});

    assertThat(labels(found)).containsExactly(0, 0, 0, 1, 1, 1, 1);
  }

  @Test
  void aBorderPlaceBetweenTwoOfEqualWeightGoesToTheWesternOne() {
    // (0, 0) and (18, 0) see 1 + 2 + 2 + 1, (9, 0) sees 3 and is 9 m from both
    Clustering found =
        crossings(
            new double[] {18, 0, 1},
            new double[] {18, 8, 2},
            new double[] {18, -8, 2},
            new double[] {9, 0, 1},
            new double[] {0, 0, 1},
            new double[] {0, 8, 2},
            new double[] {0, -8, 2});

    assertThat(labels(found)).containsExactly(1, 1, 1, 0, 0, 0, 0);
  }

  @Test
  void aBorderPlaceBetweenTwoGoesToTheHeavierOneOtherBordersIncluded() {
    // core weight 2 in the west, 1 in the east; with the ends of the crossings 4 and 5
    Clustering found =
        crossings(
            new double[] {0, 0, 2},
            new double[] {0, 8, 1},
            new double[] {0, -8, 1},
            new double[] {9, 0, 1},
            new double[] {18, 0, 1},
            new double[] {18, 8, 2},
            new double[] {18, -8, 2});

    assertThat(labels(found)).containsExactly(1, 1, 1, 0, 0, 0, 0);
    assertThat(found.clusters())
        .containsExactly(
            new Cluster(6, 4, 1, new PlanePoint(18, 0)),
            new Cluster(4, 3, 1, new PlanePoint(0, 0)));
  }

  @Test
  void clustersAreNumberedByWeightThenWestThenSouth() {
    double[] east = {500, 100, 100, 0, 0};
    double[] north = {0, 900, 300, 300, 300};
    Clustering found = Dbscan.cluster(Places.of(east, north), new Radius(10), 1);

    assertThat(found.clusters())
        .extracting(Cluster::anchor)
        .containsExactly(
            new PlanePoint(0, 300),
            new PlanePoint(100, 300),
            new PlanePoint(100, 900),
            new PlanePoint(500, 0));
  }

  @Test
  void aPlaceOnTheOtherSideOfTheWorldCostsNothing() {
    Clustering found = street(2, 0, 5, 20_000_000, 20_000_003, -9_000_000);

    assertThat(labels(found)).containsExactly(0, 0, 1, 1, NOISE);
  }

  @Test
  void refusesSpansThatNoGroundHas() {
    assertThatThrownBy(() -> street(1, 0, 1e300))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageMatching(
            "expected places within 1\\.518\\d*E10 m of each other for a radius of 10\\.0 m,"
                + " got a span of 1\\.0E300 m");
    assertThatThrownBy(() -> street(1, -1e308, 1e308))
        .hasMessageEndingWith("got a span of Infinity m");
  }

  @Test
  void refusesLeastWeightsThatAreNoWeight() {
    for (double weight : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThatThrownBy(() -> street(weight, 0))
          .hasMessage("expected a finite least weight above 0, got " + weight);
    }
  }
}
