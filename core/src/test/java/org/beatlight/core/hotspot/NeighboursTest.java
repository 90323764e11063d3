package org.beatlight.core.hotspot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.beatlight.core.geo.Radius;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class NeighboursTest {
  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  private static List<List<Integer>> lists(Neighbours neighbours) {
    return IntStream.range(0, neighbours.size()).mapToObj(c -> list(neighbours, c)).toList();
  }

  private static List<Integer> list(Neighbours neighbours, int cell) {
    return IntStream.range(neighbours.start(cell), neighbours.start(cell + 1))
        .mapToObj(neighbours::other)
        .toList();
  }

  private static List<Double> weights(Neighbours neighbours, int cell) {
    return IntStream.range(neighbours.start(cell), neighbours.start(cell + 1))
        .mapToObj(neighbours::weight)
        .toList();
  }

  private static Geometry square(double west, double south, double side) {
    return GEOMETRIES.toGeometry(new Envelope(west, west + side, south, south + side));
  }

  @Test
  void pointsWithinTheBandAreNeighboursAndTheBandItselfCounts() {
    double[] east = {0, 3, 10, 3};
    double[] north = {0, 4, 4, 4};
    Neighbours found = Neighbours.withinDistance(east, north, new Radius(5));

    assertThat(lists(found))
        .containsExactly(List.of(1, 3), List.of(0, 3), List.of(), List.of(0, 1));
    assertThat(weights(found, 0)).containsExactly(1.0, 1.0);
  }

  @Test
  void theBandFindsWhatComparingAllPairsFinds() {
    double[] east = new Random(1).doubles(400, -700, 700).toArray();
    double[] north = new Random(2).doubles(400, 0, 300).toArray();
    for (double band : new double[] {0.5, 31, 400, 5_000}) {
      assertThat(lists(Neighbours.withinDistance(east, north, new Radius(band))))
          .isEqualTo(allPairs(east, north, band));
    }
  }

  private static List<List<Integer>> allPairs(double[] east, double[] north, double band) {
    List<List<Integer>> lists = new ArrayList<>();
    for (int i = 0; i < east.length; i++) {
      int cell = i;
      lists.add(
          IntStream.range(0, east.length)
              .filter(j -> j != cell)
              .filter(j -> Math.hypot(east[cell] - east[j], north[cell] - north[j]) <= band)
              .boxed()
              .toList());
    }
    return lists;
  }

  @Test
  void aBandOfTheDiagonalGivesALatticeItsEightNeighbours() {
    Neighbours found = Samples.lattice(30);

    assertThat(IntStream.range(0, 900).filter(cell -> found.count(cell) == 8)).hasSize(28 * 28);
    assertThat(IntStream.range(0, 900).filter(cell -> found.count(cell) == 3)).hasSize(4);
  }

  @Test
  void nothingHasNoNeighbours() {
    Neighbours none = Neighbours.withinDistance(new double[0], new double[0], new Radius(5));

    assertThat(none.size()).isZero();
    assertThat(none.withSelf().size()).isZero();
    assertThat(Neighbours.queen(List.of(), 0).size()).isZero();
  }

  @Test
  void refusesPointsThatAreNone() {
    Radius band = new Radius(5);

    assertThatThrownBy(() -> Neighbours.withinDistance(new double[2], new double[1], band))
        .hasMessage("expected arrays of one length, got 2 and 1");
    assertThatThrownBy(
            () -> Neighbours.withinDistance(new double[] {0, Double.NaN}, new double[2], band))
        .hasMessage("cell 1: expected finite metres, got NaN, 0.0");
    assertThatThrownBy(
            () -> Neighbours.withinDistance(new double[] {0, 1e300}, new double[2], band))
        .hasMessageEndingWith("got a span of 1.0E300 m");
  }

  @Test
  void queensMeetAtCornersAndRooksAlongSides() {
    // 0 1 in the south, 2 in the north-east, 3 apart by 1 cm from 1
    List<Geometry> squares =
        List.of(square(0, 0, 10), square(10, 0, 10), square(10, 10, 10), square(20.01, 0, 10));

    assertThat(lists(Neighbours.queen(squares, 0)))
        .containsExactly(List.of(1, 2), List.of(0, 2), List.of(0, 1), List.of());
    assertThat(lists(Neighbours.queen(squares, 0.02)))
        .containsExactly(List.of(1, 2), List.of(0, 2, 3), List.of(0, 1, 3), List.of(1, 2));
    assertThat(lists(Neighbours.rook(squares)))
        .containsExactly(List.of(1), List.of(0, 2), List.of(1), List.of());
  }

  @Test
  void refusesTolerancesThatAreNone() {
    for (double tolerance : new double[] {-1, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThatThrownBy(() -> Neighbours.queen(List.of(), tolerance))
          .hasMessage("expected a finite tolerance of at least 0 m, got " + tolerance);
    }
  }

  @Test
  void edgesAreTakenInTheirDirection() {
    Neighbours found =
        Neighbours.ofEdges(
            3, new int[] {2, 0, 0}, new int[] {0, 2, 1}, new double[] {0.5, 0.25, 2});

    assertThat(lists(found)).containsExactly(List.of(1, 2), List.of(), List.of(0));
    assertThat(weights(found, 0)).containsExactly(2.0, 0.25);
    assertThat(found.weight(2, 0)).isEqualTo(0.5);
    assertThat(found.weight(1, 0)).isZero();
  }

  @Test
  void manyEdgesFit() {
    int[] cells = IntStream.range(0, 5_000).toArray();

    assertThat(Neighbours.ofEdges(5_000, cells, cells).count(4_999)).isEqualTo(1);
  }

  @Test
  void refusesEdgesThatAreNone() {
    int[] zero = {0};

    assertThatThrownBy(() -> Neighbours.ofEdges(3, zero, new int[] {3}))
        .hasMessage("edge 0: expected a cell in [0, 3), got 3");
    assertThatThrownBy(() -> Neighbours.ofEdges(3, new int[] {-1}, zero))
        .hasMessage("edge 0: expected a cell in [0, 3), got -1");
    assertThatThrownBy(() -> Neighbours.ofEdges(3, new int[2], new int[3]))
        .hasMessage("expected arrays of one length, got 2, 3, 2");
    assertThatThrownBy(() -> Neighbours.ofEdges(3, zero, new int[] {1}, new double[2]))
        .hasMessage("expected arrays of one length, got 1, 1, 2");
    assertThatThrownBy(() -> Neighbours.ofEdges(3, new int[] {0, 0}, new int[] {1, 1}))
        .hasMessage("expected each edge once, got 0 → 1 twice");
    for (double weight : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThatThrownBy(() -> Neighbours.ofEdges(3, zero, new int[] {1}, new double[] {weight}))
          .hasMessage("edge 0: expected a weight in [1.0E-50, 1.0E50], got " + weight);
    }
  }

  @Test
  void theCellItselfCanBeTakenInAndLeftOut() {
    Neighbours pair = Neighbours.ofEdges(3, new int[] {0, 1}, new int[] {1, 0});

    assertThat(lists(pair.withSelf())).containsExactly(List.of(0, 1), List.of(0, 1), List.of(2));
    assertThat(weights(pair.withSelf().withSelf(2), 0)).containsExactly(2.0, 1.0);
    assertThat(lists(pair.withSelf().withoutSelf())).isEqualTo(lists(pair));
    assertThatThrownBy(() -> pair.withSelf(0))
        .hasMessage("self: expected a weight in [1.0E-50, 1.0E50], got 0.0");
    assertThatThrownBy(() -> pair.withSelf(Double.POSITIVE_INFINITY))
        .hasMessage("self: expected a weight in [1.0E-50, 1.0E50], got Infinity");
  }

  @Test
  void rowStandardisedWeightsAddUpToOne() {
    Neighbours found =
        Neighbours.ofEdges(3, new int[] {0, 0, 1}, new int[] {1, 2, 0}, new double[] {1, 3, 7})
            .rowStandardised();

    assertThat(weights(found, 0)).containsExactly(0.25, 0.75);
    assertThat(weights(found, 1)).containsExactly(1.0);
    assertThat(weights(found, 2)).isEmpty();
  }
}
