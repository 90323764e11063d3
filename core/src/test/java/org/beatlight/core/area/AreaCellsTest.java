package org.beatlight.core.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.beatlight.core.geo.Lattice;
import org.beatlight.core.geo.Lattice.Shape;
import org.beatlight.core.geo.PlanePoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class AreaCellsTest {
  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  private static Geometry box(double west, double south, double east, double north) {
    return GEOMETRIES.toGeometry(new Envelope(west, east, south, north));
  }

  private static AreaCells cells(Geometry... shapes) {
    return AreaCells.of(
        IntStream.range(0, shapes.length).mapToObj(i -> new Area("" + i, "", shapes[i])).toList());
  }

  @Test
  void aCellBelongsWhereItsCenterLies() {
    // centers at 50, 150, 250: the area ends at 220 east, and its border at 50 north counts
    assertThat(cells(box(0, 50, 220, 90)).of(Lattice.squares(100)))
        .containsExactly(Lattice.key(0, 0), Lattice.key(1, 0));
  }

  @Test
  void aCellOfTwoAreasComesOnce() {
    assertThat(cells(box(0, 0, 50, 100), box(50, 0, 100, 100)).of(Lattice.squares(100)))
        .containsExactly(Lattice.key(0, 0));
    assertThat(cells(box(0, 0, 100, 100), box(0, 0, 100, 100)).of(Lattice.squares(100)))
        .containsExactly(Lattice.key(0, 0));
  }

  @Test
  void anAreaWithoutACenterHasNoCell() {
    assertThat(cells(box(1, 1, 49, 49)).of(Lattice.squares(100))).isEmpty();
    assertThat(AreaCells.of(List.of()).of(Lattice.squares(100))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Shape.class)
  void theCellsAreThoseOfAWiderSearchOneByOne(Shape shape) {
    Random random = new Random(8);
    for (int i = 0; i < 20; i++) {
      Geometry blob =
          GEOMETRIES
              .createPoint(new Coordinate(500 * random.nextDouble(), -700 * random.nextDouble()))
              .buffer(20 + 400 * random.nextDouble())
              .difference(box(0, -100, 60, -20));
      Lattice lattice =
          new Lattice(shape, 30 + 60 * random.nextDouble(), random.nextInt(99), -7, 0);

      assertThat(cells(blob).of(lattice)).isEqualTo(byHand(lattice, blob));
    }
  }

  private static long[] byHand(Lattice lattice, Geometry blob) {
    return LongStream.range(0, 160 * 160)
        .map(i -> Lattice.key((int) (i % 160) - 80, (int) (i / 160) - 80))
        .filter(cell -> blob.covers(point(lattice.center(cell))))
        .sorted()
        .toArray();
  }

  private static Geometry point(PlanePoint at) {
    return GEOMETRIES.createPoint(new Coordinate(at.eastM(), at.northM()));
  }

  @Test
  void aboutSoManyCellsAreToldBeforeTheyAreMade() {
    AreaCells kilometre = cells(box(0, 0, 1000, 500), box(0, 500, 1000, 1000));

    assertThat(kilometre.about(Lattice.squares(100))).isCloseTo(100, within(1e-9));
    assertThat(kilometre.about(Lattice.hexagons(100))).isCloseTo(115.47, within(0.01));
    assertThat(kilometre.index().find(new PlanePoint(500, 700))).contains("1");
  }
}
