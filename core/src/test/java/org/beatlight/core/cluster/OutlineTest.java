package org.beatlight.core.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.beatlight.core.geo.PlanePoint;
import org.beatlight.core.geo.Radius;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.union.UnaryUnionOp;

class OutlineTest {
  private static final GeometryFactory GEOMETRIES = new GeometryFactory();
  private static final Radius RADIUS = new Radius(100);

  /** The area of the regular polygon of 32 sides in a circle: ½ · 32 · sin(2π/32) · r². */
  private static final double DISC_M2 = 16 * Math.sin(Math.PI / 16) * 100 * 100;

  private static Clustering cluster(double minWeight, double[]... points) {
    double[] east = IntStream.range(0, points.length).mapToDouble(i -> points[i][0]).toArray();
    double[] north = IntStream.range(0, points.length).mapToDouble(i -> points[i][1]).toArray();
    return Dbscan.cluster(Places.of(east, north), RADIUS, minWeight);
  }

  private static Point point(double east, double north) {
    return GEOMETRIES.createPoint(new Coordinate(east, north));
  }

  @Test
  void oneCorePlaceHasADisc() {
    Geometry outline =
        Outline.of(cluster(2, new double[] {50, 60}, new double[] {50, 60}), 0, RADIUS);

    assertThat(outline.getArea()).isCloseTo(DISC_M2, within(1e-6));
    assertThat(outline.getArea()).isCloseTo(31_214.45, within(0.005));
    assertThat(outline.getCentroid().distance(point(50, 60))).isLessThan(1e-9);
  }

  @Test
  void borderPlacesAddNoGroundButLieOnIt() {
    // only the middle place sees three
    double[][] line = {{0, 0}, {100, 0}, {200, 0}};
    Geometry outline = Outline.of(cluster(3, line), 0, RADIUS);

    assertThat(outline.getArea()).isCloseTo(DISC_M2, within(1e-6));
    assertThat(outline.distance(point(0, 0))).isLessThan(1e-9);
    assertThat(outline.distance(point(200, 0))).isLessThan(1e-9);
  }

  @Test
  void linkedCorePlacesShareOnePolygon() {
    double[][] line = {{0, 0}, {100, 0}, {200, 0}};
    Geometry outline = Outline.of(cluster(2, line), 0, RADIUS);

    assertThat(outline.getGeometryType()).isEqualTo("Polygon");
    assertThat(outline.covers(point(50, 80))).isTrue();
    assertThat(outline.covers(point(50, 95))).isFalse(); // 107 m from both
  }

  @Test
  void aRingOfCorePlacesHasAHole() {
    double[][] ring =
        IntStream.range(0, 24)
            .mapToObj(i -> i * Math.PI / 12)
            .map(a -> new double[] {300 * Math.cos(a), 300 * Math.sin(a)})
            .toArray(double[][]::new);
    Polygon outline = (Polygon) Outline.of(cluster(2, ring), 0, RADIUS);

    assertThat(outline.getNumInteriorRing()).isEqualTo(1);
    assertThat(outline.covers(point(0, 0))).isFalse();
  }

  @Test
  void outlinesOfNeighbouringClustersOverlapAndStayApart() {
    // two stacks 150 m apart: farther than the radius, nearer than twice
    double[][] stacks = {{0, 0}, {0, 0}, {150, 0}, {150, 0}};
    Clustering found = cluster(2, stacks);

    assertThat(found.clusters()).hasSize(2);
    assertThat(Outline.of(found, 0, RADIUS).overlaps(Outline.of(found, 1, RADIUS))).isTrue();
  }

  @Test
  void theOutlineIsTheUnionOfAllDiscsToTheLastCorner() {
    Random random = new Random(31);
    for (int i = 0; i < 12; i++) {
      double[][] points =
          random
              .doubles(30 + 60L * i)
              .mapToObj(v -> new double[] {447_000 + 700 * v, 250 * random.nextGaussian()})
              .toArray(double[][]::new);
      Clustering found = cluster(2, points);
      List<PlanePoint> core =
          IntStream.of(found.coreMembers(0)).mapToObj(found.places()::point).toList();

      Geometry outline = Outline.of(found, 0, RADIUS).norm();

      assertThat(outline.equalsExact(union(core).norm(), 1e-6)).isTrue();
    }
  }

  @Test
  void discsWithinDenseGroundAreNotDissolved() {
    Random random = new Random(32);
    List<PlanePoint> centers =
        random
            .doubles(4_000)
            .mapToObj(v -> new PlanePoint(900 * v, 900 * random.nextDouble()))
            .toList();
    InnerGround ground = InnerGround.of(centers, 100 * Math.cos(Math.PI / 32));

    // squares reach 60 to 75 m beyond the outermost centers: discs nearer than 25 to 40 m to these
    // reach beyond the squares. Left to dissolve are 11 to 17 %: 1 - (900 - 2 · 25)² / 900² and so
    // on
    assertThat(centers.stream().filter(center -> !ground.holds(center, 100)).count())
        .isBetween(440L, 680L);
    assertThat(union(centers).covers(UnaryUnionOp.union(ground.rectangles()))).isTrue();
  }

  @Test
  void oneDiscHoldsItselfNot() {
    PlanePoint center = new PlanePoint(-5, 7);
    InnerGround ground = InnerGround.of(List.of(center), 99);

    assertThat(ground.holds(center, 100)).isFalse();
    assertThat(ground.holds(center, 20)).isTrue();
    assertThat(ground.holds(new PlanePoint(400, 7), 20)).isFalse();
    assertThat(ground.holds(new PlanePoint(-5, 400), 20)).isFalse();
  }

  private static Geometry union(List<PlanePoint> centers) {
    return UnaryUnionOp.union(
        centers.stream().map(c -> point(c.eastM(), c.northM()).buffer(100, 8)).toList());
  }
}
