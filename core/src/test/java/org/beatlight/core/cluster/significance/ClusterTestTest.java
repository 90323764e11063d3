package org.beatlight.core.cluster.significance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.beatlight.core.cluster.Clustering;
import org.beatlight.core.cluster.Dbscan;
import org.beatlight.core.cluster.Places;
import org.beatlight.core.cluster.significance.Significance.NotTested;
import org.beatlight.core.cluster.significance.Significance.Tested;
import org.beatlight.core.geo.PlanePoint;
import org.beatlight.core.geo.Radius;
import org.beatlight.testkit.ReferenceTable;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class ClusterTestTest {
  private static final GeometryFactory GEOMETRIES = new GeometryFactory();
  private static final NullPlaces CITY = NullPlaces.ofPolygons(square(0, 0, 10_000));

  private static Clustering dbscan(Places places) {
    return Dbscan.cluster(places, new Radius(100), 3);
  }

  private static Geometry square(double west, double south, double side) {
    return GEOMETRIES.toGeometry(new Envelope(west, west + side, south, south + side));
  }

  private static double[] ones(int n) {
    return DoubleStream.generate(() -> 1).limit(n).toArray();
  }

  private static Significance test(ClusterTest test, double[] east, double[] north) {
    return test.test(east, north, ones(east.length));
  }

  /** Forty events anywhere, twelve within 50 m and three within 50 m elsewhere. */
  private static double[][] events() {
    Random random = new Random(5);
    double[] east = random.doubles(55, 0, 10_000).toArray();
    double[] north = random.doubles(55, 0, 10_000).toArray();
    for (int i = 0; i < 15; i++) {
      east[i] = (i < 12 ? 3000 : 7000) + random.nextDouble() * 35;
      north[i] = 5000 + random.nextDouble() * 35;
    }
    return new double[][] {east, north};
  }

  @Test
  void thePValueCountsTheRunsThatAreAsHeavy() {
    double[] heaviest = {0, 3, 4, 4, 5, 3, 3, 0, 4};

    ReferenceTable.of("cluster-significance")
        .value(
            "p of weight 4 among maxima 0 3 4 4 5 3 3 0 4",
            "by hand: (1 + 4)/10",
            "0.5",
            ClusterTest.pValue(4, heaviest))
        .value("p of weight 6", "by hand: (1 + 0)/10", "0.1", ClusterTest.pValue(6, heaviest))
        .value("p of weight 3", "by hand: (1 + 7)/10", "0.8", ClusterTest.pValue(3, heaviest))
        .settle();
  }

  @Test
  void theHeavyClusterIsSignificantAndTheLightOneIsNot() {
    double[][] events = events();
    Tested tested =
        (Tested) test(new ClusterTest(ClusterTestTest::dbscan, CITY, 199, 1), events[0], events[1]);

    assertThat(tested.runs()).isEqualTo(199);
    assertThat(tested.pValues()).hasSize(2);
    assertThat(tested.pValues().get(0)).isEqualTo(1 / 200.0);
    assertThat(tested.pValues().get(1)).isBetween(0.005, 1.0);
  }

  /** Where chance alone is at work, p is no smaller than it should be. */
  @Test
  void chanceIsSeldomSignificant() {
    SplittableRandom random = new SplittableRandom(3);
    NullPlaces dense = NullPlaces.ofPolygons(square(0, 0, 1500));
    int tests = 100;
    int significant = 0;
    for (int i = 0; i < tests; i++) {
      PlanePoint[] points =
          IntStream.range(0, 60).mapToObj(p -> dense.draw(random)).toArray(PlanePoint[]::new);
      Significance found =
          test(
              new ClusterTest(ClusterTestTest::dbscan, dense, 39, i),
              Arrays.stream(points).mapToDouble(PlanePoint::eastM).toArray(),
              Arrays.stream(points).mapToDouble(PlanePoint::northM).toArray());
      significant += found instanceof Tested tested && tested.pValues().get(0) <= 0.05 ? 1 : 0;
    }

    assertThat(significant).isLessThanOrEqualTo(12); // 5 expected, sd 2.2
  }

  @Test
  void eventsOnAFewAddressesAreNoWonderWhereOnlyTheseExist() {
    double[] east = IntStream.range(0, 30).mapToDouble(i -> i % 3 * 1000).toArray();
    Places addresses = Places.of(new double[] {0, 1000, 2000}, new double[3]);

    Tested among =
        (Tested)
            test(
                new ClusterTest(ClusterTestTest::dbscan, NullPlaces.ofPlaces(addresses), 99, 1),
                east,
                new double[30]);
    Tested anywhere =
        (Tested) test(new ClusterTest(ClusterTestTest::dbscan, CITY, 99, 1), east, new double[30]);

    assertThat(among.pValues()).hasSize(3).allSatisfy(p -> assertThat(p).isGreaterThan(0.5));
    assertThat(anywhere.pValues()).hasSize(3).containsOnly(0.01);
  }

  @Test
  void neitherThreadsNorTheOrderOfTheRowsMatter() throws ExecutionException, InterruptedException {
    double[][] events = events();
    double[] weights = IntStream.range(0, 55).mapToDouble(i -> 1 + i % 4 / 4.0).toArray();
    ClusterTest test = new ClusterTest(ClusterTestTest::dbscan, CITY, 99, 42);
    Significance alone =
        new ForkJoinPool(1).submit(() -> test.test(events[0], events[1], weights)).get();
    Significance together =
        new ForkJoinPool(4).submit(() -> test.test(events[0], events[1], weights)).get();

    assertThat(together).isEqualTo(alone);
    assertThat(test.test(reversed(events[0]), reversed(events[1]), reversed(weights)))
        .isEqualTo(alone);
  }

  private static double[] reversed(double[] values) {
    return IntStream.range(0, values.length)
        .mapToDouble(i -> values[values.length - 1 - i])
        .toArray();
  }

  @Test
  void tooLittleIsNotTested() {
    ClusterTest test = new ClusterTest(ClusterTestTest::dbscan, CITY, 19, 1);

    assertThat(test(test, new double[9], new double[9]))
        .isEqualTo(new NotTested("expected at least 10 events, got 9"));
    assertThat(test(test, new double[0], new double[0]))
        .isEqualTo(new NotTested("expected at least 10 events, got 0"));
    assertThat(
            test(test, IntStream.range(0, 10).mapToDouble(i -> i * 500).toArray(), new double[10]))
        .isEqualTo(new NotTested("there is no cluster to test"));
  }

  @Test
  void drawsPlacesByTheirIntensity() {
    NullPlaces nullPlaces =
        NullPlaces.ofPlaces(
            Places.ofWeighted(new double[] {1, 2, 3}, new double[3], new double[] {1, 7, 2}));
    SplittableRandom random = new SplittableRandom(1);
    int[] drawn = new int[4];
    IntStream.range(0, 10_000).forEach(i -> drawn[(int) nullPlaces.draw(random).eastM()]++);

    assertThat(drawn[1]).isBetween(900, 1100);
    assertThat(drawn[2]).isBetween(6850, 7150);
    assertThat(drawn[3]).isBetween(1850, 2150);
  }

  @Test
  void drawsFromPolygonsByTheirAreaOutsideTheirHoles() {
    Geometry ring =
        square(0, 0, 1000).difference(square(250, 250, 500)).union(square(5000, 0, 500));
    Geometry twice =
        GEOMETRIES.createGeometryCollection(new Geometry[] {ring, square(5000, 0, 500)});
    NullPlaces nullPlaces = NullPlaces.ofPolygons(twice);
    SplittableRandom random = new SplittableRandom(1);
    List<PlanePoint> points =
        IntStream.range(0, 4000).mapToObj(i -> nullPlaces.draw(random)).toList();

    assertThat(points)
        .allSatisfy(
            p ->
                assertThat(
                        ring.distance(
                            GEOMETRIES.createPoint(new Coordinate(p.eastM(), p.northM()))))
                    .isLessThan(1e-6));
    assertThat(points.stream().filter(p -> p.eastM() >= 5000).count()).isBetween(900L, 1100L);
  }

  @Test
  void refusesWhatIsOutOfRange() {
    assertThatThrownBy(() -> new ClusterTest(ClusterTestTest::dbscan, CITY, 18, 1))
        .hasMessage("expected runs in [19, 99999], got 18");
    assertThatThrownBy(() -> new ClusterTest(ClusterTestTest::dbscan, CITY, 100_000, 1))
        .hasMessageEndingWith("got 100000");
    assertThatThrownBy(() -> NullPlaces.ofPlaces(Places.of(new double[0], new double[0])))
        .hasMessage("expected at least one candidate place, got none");
    assertThatThrownBy(() -> NullPlaces.ofPolygons(GEOMETRIES.createPoint()))
        .hasMessage("expected polygons with an area above 0 m², got 0.0");
    assertThatThrownBy(
            () ->
                test(
                    new ClusterTest(ClusterTestTest::dbscan, CITY, 19, 1),
                    new double[] {Double.NaN},
                    new double[1]))
        .hasMessageContaining("row 0");
  }
}
