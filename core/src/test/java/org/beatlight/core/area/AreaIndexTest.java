package org.beatlight.core.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.beatlight.core.geo.PlanePoint;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

class AreaIndexTest {
  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  private static Polygon box(double west, double south, double east, double north) {
    return (Polygon) GEOMETRIES.toGeometry(new Envelope(west, east, south, north));
  }

  private static Area area(String code, Geometry shape) {
    return new Area(code, "Beat " + code, shape);
  }

  private static PlanePoint at(double east, double north) {
    return new PlanePoint(east, north);
  }

  private static final AreaIndex TWO =
      AreaIndex.of(List.of(area("0212", box(10, 0, 20, 10)), area("0211", box(0, 0, 10, 10))));

  @Test
  void aPointInsideIsFound() {
    assertThat(TWO.find(at(5, 5))).contains("0211");
    assertThat(TWO.find(at(15, 5))).contains("0212");
  }

  @Test
  void aPointOutsideIsInNone() {
    assertThat(TWO.find(at(25, 5))).isEmpty();
    assertThat(TWO.find(at(5, 10.000001))).isEmpty();
  }

  @Test
  void aSharedBorderBelongsToTheSmallestCode() {
    assertThat(TWO.find(at(10, 5))).contains("0211");
    assertThat(TWO.find(at(20, 5))).contains("0212"); // an outer border is part of its area
  }

  @Test
  void anOverlapBelongsToTheSmallestCode() {
    AreaIndex index =
        AreaIndex.of(List.of(area("b", box(0, 0, 10, 10)), area("a", box(5, 5, 15, 15))));

    assertThat(index.find(at(7, 7))).contains("a");
    assertThat(index.find(at(2, 2))).contains("b");
  }

  @Test
  void partsAndHolesCount() {
    Geometry ring = box(0, 0, 10, 10).difference(box(4, 4, 6, 6));
    Geometry withIsland = ring.union(box(100, 0, 110, 10));
    AreaIndex index = AreaIndex.of(List.of(area("a", withIsland)));

    assertThat(index.find(at(105, 5))).contains("a");
    assertThat(index.find(at(5, 5))).isEmpty();
    assertThat(index.distanceM(at(5, 5))).isEqualTo(1);
  }

  @Test
  void theDistanceIsThatOfTheNearestBorder() {
    assertThat(TWO.distanceM(at(5, 5))).isZero();
    assertThat(TWO.distanceM(at(10, 5))).isZero();
    assertThat(TWO.distanceM(at(23, 14))).isCloseTo(5, within(1e-12)); // 3-4-5 from (20, 10)
  }

  @Test
  void theDistanceAgreesWithAskingEveryArea() {
    Random random = new Random(5);
    List<Area> areas =
        IntStream.range(0, 60)
            .mapToObj(i -> area("a" + i, disc(random, 40 + random.nextInt(60))))
            .toList();
    AreaIndex index = AreaIndex.of(areas);
    for (int i = 0; i < 200; i++) {
      PlanePoint point = at(random.nextDouble() * 5000 - 500, random.nextDouble() * 5000 - 500);
      double nearest =
          areas.stream().mapToDouble(a -> a.shape().distance(point(point))).min().orElseThrow();

      assertThat(index.distanceM(point)).isCloseTo(nearest, within(1e-9));
      assertThat(index.find(point).isPresent()).isEqualTo(nearest == 0);
    }
  }

  private static Geometry disc(Random random, double radius) {
    Coordinate center = new Coordinate(random.nextDouble() * 4000, random.nextDouble() * 4000);
    return GEOMETRIES.createPoint(center).buffer(radius);
  }

  private static Geometry point(PlanePoint point) {
    return GEOMETRIES.createPoint(new Coordinate(point.eastM(), point.northM()));
  }

  @Test
  void manyThreadsMayAskAtOnce() {
    AreaIndex index =
        AreaIndex.of(
            IntStream.range(0, 100)
                .mapToObj(i -> area("%02d".formatted(i), box(i * 10, 0, i * 10 + 10, 10)))
                .toList());
    List<Optional<String>> found =
        IntStream.range(0, 20_000)
            .parallel()
            .mapToObj(i -> index.find(at(i % 1000 + 0.5, 5)))
            .toList();

    assertThat(found)
        .isEqualTo(
            IntStream.range(0, 20_000)
                .mapToObj(i -> Optional.of("%02d".formatted(i % 1000 / 10)))
                .toList());
  }

  @Test
  void withoutAreasNothingIsFoundOrNear() {
    AreaIndex none = AreaIndex.of(List.of());

    assertThat(none.find(at(0, 0))).isEmpty();
    assertThat(none.distanceM(at(0, 0))).isInfinite();
  }

  @Test
  void refusesShapesWithoutGround() {
    assertThatThrownBy(() -> AreaIndex.of(List.of(area("0421", point(at(1, 1))))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("area 0421: expected a polygon or multipolygon, got Point");
    assertThatThrownBy(() -> AreaIndex.of(List.of(area("0421", GEOMETRIES.createPolygon()))))
        .hasMessage("area 0421: expected a polygon or multipolygon, got an empty Polygon");
  }
}
