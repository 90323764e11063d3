package org.beatlight.core.cluster.compatible;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.IntStream;
import org.beatlight.core.cluster.Cluster;
import org.beatlight.core.cluster.Clustering;
import org.beatlight.core.cluster.Places;
import org.beatlight.core.cluster.compatible.Stac.Lattice;
import org.beatlight.core.geo.Radius;
import org.beatlight.testkit.ReferenceTable;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;

class StacTest {
  private static final int NOISE = Clustering.NOISE;

  /** Nodes every 100 m from 0 to 1,900; circles of 51 √2 = 72.1 m just cover the box. */
  private static final Envelope BOX = new Envelope(0, 1900, 0, 1900);

  private static Clustering cluster(
      Lattice lattice, double minWeight, double[] east, double[] north) {
    return new Stac(BOX, new Radius(51), minWeight, lattice).cluster(Places.of(east, north));
  }

  private static int[] labels(Clustering found) {
    return IntStream.range(0, found.places().rows()).map(found::labelOfRow).toArray();
  }

  /**
   * The first two rows lie in four circles, at 70.0 and 71.4 m, and merge these with what else they
   * hold; the pair at 1000 is a cluster of its own, the row at 500 alone in its circle.
   */
  @Test
  void mergesCirclesThatShareAPlace() {
    double[] east = {50, 49, 110, -10, 1000, 1005, 500};
    double[] north = {49, 50, 100, 0, 1000, 1000, 500};
    Clustering found = cluster(Lattice.RECTANGULAR, 2, east, north);

    assertThat(labels(found)).containsExactly(0, 0, 0, 0, 1, 1, NOISE);
    ReferenceTable table = ReferenceTable.of("stac");
    table.value(
        "rows of the merged cluster, seven rows on a lattice of 100 m",
        "by hand",
        "4",
        found.clusters().get(0).weight());
    table.value("rows of the lone circle", "by hand", "2", found.clusters().get(1).weight());
    table.settle();
  }

  @Test
  void lightClustersAreDropped() {
    double[] east = {100, 101, 102, 1000, 1001};

    assertThat(labels(cluster(Lattice.RECTANGULAR, 3, east, new double[5])))
        .containsExactly(0, 0, 0, NOISE, NOISE);
  }

  /** In row 1 of the triangular lattice nodes lie at 50, 150, … */
  @Test
  void theTriangularLatticeShiftsEveryOtherRow() {
    double[] east = {0, 100};
    double[] north = {100, 100};

    assertThat(labels(cluster(Lattice.RECTANGULAR, 2, east, north))).containsOnly(NOISE);
    assertThat(labels(cluster(Lattice.TRIANGULAR, 2, east, north))).containsOnly(0);
  }

  @Test
  void onlyTheFullestTwentyFiveCirclesCount() {
    // 40 stacks of 2 to 41 rows at nodes of their own; the lightest 15 go
    double[] east =
        IntStream.range(0, 40)
            .flatMap(i -> IntStream.range(0, i + 2).map(r -> i))
            .mapToDouble(i -> i % 10 * 200)
            .toArray();
    double[] north =
        IntStream.range(0, 40)
            .flatMap(i -> IntStream.range(0, i + 2).map(r -> i))
            .map(i -> i / 10 * 200)
            .asDoubleStream()
            .toArray();
    Clustering found = cluster(Lattice.RECTANGULAR, 2, east, north);

    assertThat(found.clusters())
        .hasSize(25)
        .extracting(Cluster::weight)
        .startsWith(41.0)
        .endsWith(17.0);
  }

  @Test
  void theOrderOfTheRowsDoesNotMatter() {
    Random random = new Random(1);
    double[] east = random.doubles(300, 0, 1900).map(Math::rint).toArray();
    double[] north = random.doubles(300, 0, 1900).map(Math::rint).toArray();
    int[] labels = labels(cluster(Lattice.TRIANGULAR, 5, east, north));
    double[] backEast = IntStream.range(0, 300).mapToDouble(i -> east[299 - i]).toArray();
    double[] backNorth = IntStream.range(0, 300).mapToDouble(i -> north[299 - i]).toArray();

    assertThat(labels(cluster(Lattice.TRIANGULAR, 5, backEast, backNorth)))
        .containsExactly(IntStream.range(0, 300).map(i -> labels[299 - i]).toArray());
  }

  @Test
  void movingTheBoxWithTheRowsChangesNothing() {
    double[] east = {50, 49, 110, -10, 1000, 1005, 500};
    double[] north = {49, 50, 100, 0, 1000, 1000, 500};
    double[] movedEast = IntStream.range(0, 7).mapToDouble(i -> east[i] + 447_000).toArray();
    Envelope moved = new Envelope(447_000, 448_900, 0, 1900);

    assertThat(
            labels(
                new Stac(moved, new Radius(51), 2, Lattice.RECTANGULAR)
                    .cluster(Places.of(movedEast, north))))
        .containsExactly(labels(cluster(Lattice.RECTANGULAR, 2, east, north)));
  }

  @Test
  void noRowsAndOneRowAreNoClusterAndStacksAreOne() {
    assertThat(labels(cluster(Lattice.RECTANGULAR, 2, new double[0], new double[0]))).isEmpty();
    assertThat(labels(cluster(Lattice.RECTANGULAR, 2, new double[1], new double[1])))
        .containsOnly(NOISE);
    assertThat(labels(cluster(Lattice.RECTANGULAR, 2, new double[30], new double[30])))
        .containsOnly(0);
  }

  @Test
  void refusesWhatIsOutOfRange() {
    assertThatThrownBy(() -> new Stac(new Envelope(), new Radius(1), 2, Lattice.RECTANGULAR))
        .hasMessage("expected a boundary with a finite area above 0 m², got 0.0");
    assertThatThrownBy(
            () -> new Stac(new Envelope(0, 1e200, 0, 1e200), new Radius(1), 2, Lattice.RECTANGULAR))
        .hasMessageEndingWith("got Infinity");
    assertThatThrownBy(() -> new Stac(BOX, new Radius(1), 0, Lattice.RECTANGULAR))
        .hasMessage("expected a finite least weight above 0, got 0.0");
    assertThatThrownBy(
            () -> new Stac(BOX, new Radius(1), Double.POSITIVE_INFINITY, Lattice.RECTANGULAR))
        .hasMessageEndingWith("got Infinity");
    assertThatThrownBy(
            () -> cluster(Lattice.RECTANGULAR, 2, new double[] {Double.NaN}, new double[1]))
        .hasMessageContaining("row 0");
  }
}
