package org.beatlight.core.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.beatlight.core.geo.Lattice.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

class LatticeTest {
  @Test
  void squaresBeginAtTheOriginAndHoldTheirWesternAndSouthernEdge() {
    Lattice lattice = Lattice.squares(100);

    assertThat(lattice.cell(0, 0)).isEqualTo(Lattice.key(0, 0));
    assertThat(lattice.cell(99.9, 100)).isEqualTo(Lattice.key(0, 1));
    assertThat(lattice.cell(-0.1, 450_000)).isEqualTo(Lattice.key(-1, 4500));
    assertThat(lattice.center(Lattice.key(-1, 2))).isEqualTo(new PlanePoint(-50, 250));
    assertThat(lattice.cellAreaM2()).isEqualTo(10_000);
  }

  @Test
  void columnAndRowComeBackFromTheKey() {
    for (int column : new int[] {0, -1, 5, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
      for (int row : new int[] {0, -1, 7, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
        assertThat(Lattice.column(Lattice.key(column, row))).isEqualTo(column);
        assertThat(Lattice.row(Lattice.key(column, row))).isEqualTo(row);
      }
    }
  }

  @Test
  void aTurnedLatticeIsTurnedAboutTheOrigin() {
    Lattice lattice = new Lattice(Shape.SQUARE, 100, 0, 0, Math.PI / 2);

    PlanePoint center = lattice.center(Lattice.key(0, 0));
    assertThat(center.eastM()).isCloseTo(-50, within(1e-9));
    assertThat(center.northM()).isCloseTo(50, within(1e-9));
    assertThat(lattice.cell(-250, 50)).isEqualTo(Lattice.key(0, 2));
  }

  @ParameterizedTest
  @EnumSource(Shape.class)
  void everyPointLiesInTheCellThatItIsGivenTo(Shape shape) {
    Random random = new Random(3);
    for (int i = 0; i < 2_000; i++) {
      Lattice lattice = any(shape, random);
      double east = 447_000 + random.nextDouble() * 10_000;
      double north = 4_630_000 + random.nextDouble() * 10_000;

      Polygon ground = lattice.polygon(lattice.cell(east, north));

      Point point = ground.getFactory().createPoint(new Coordinate(east, north));
      assertThat(ground.distance(point)).isLessThan(1e-5); // metres: rounding at an edge
      assertThat(ground.getArea()).isCloseTo(lattice.cellAreaM2(), within(1e-3));
      assertThat(ground.isValid()).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource(Shape.class)
  void theCenterOfACellLiesInIt(Shape shape) {
    Random random = new Random(5);
    for (int i = 0; i < 2_000; i++) {
      Lattice lattice = any(shape, random);
      long cell = Lattice.key(random.nextInt(2_000) - 1_000, random.nextInt(2_000) - 1_000);
      PlanePoint center = lattice.center(cell);

      assertThat(lattice.cell(center.eastM(), center.northM())).isEqualTo(cell);
      assertThat(lattice.polygon(cell).getCentroid().getX())
          .isCloseTo(center.eastM(), within(1e-4));
    }
  }

  @ParameterizedTest
  @EnumSource(Shape.class)
  void neighboursTouchAndKnowEachOther(Shape shape) {
    Random random = new Random(7);
    for (int i = 0; i < 200; i++) {
      Lattice lattice = any(shape, random);
      long cell = Lattice.key(random.nextInt(100) - 50, random.nextInt(100) - 50);
      Polygon ground = lattice.polygon(cell);
      long[] neighbours = lattice.neighbours(cell);

      assertThat(neighbours).hasSize(shape == Shape.SQUARE ? 8 : 6).doesNotContain(cell);
      Set<Long> distinct = new HashSet<>();
      for (long neighbour : neighbours) {
        distinct.add(neighbour);
        assertThat(lattice.polygon(neighbour).distance(ground)).isLessThan(1e-5);
        assertThat(Arrays.stream(lattice.neighbours(neighbour)).anyMatch(c -> c == cell)).isTrue();
      }
      assertThat(distinct).hasSize(neighbours.length);
    }
  }

  @Test
  void badSettingsAndFarPointsAreRefused() {
    assertThatThrownBy(() -> Lattice.squares(0))
        .hasMessage("expected a spacing of cells above 0 m, got 0.0 m");
    assertThatThrownBy(() -> Lattice.hexagons(Double.NaN))
        .hasMessage("expected a spacing of cells above 0 m, got NaN m");
    assertThatThrownBy(() -> new Lattice(Shape.SQUARE, 1, 0, 0, Double.NaN))
        .hasMessage("expected a finite origin and rotation, got 0.0 m, 0.0 m, NaN rad");
    assertThatThrownBy(() -> Lattice.squares(1e-3).cell(1e9, 0))
        .hasMessage("expected a point within 2^30 cells of 0.001 m, got 1.0E9, 0.0");
    assertThatThrownBy(() -> Lattice.squares(1).cell(Double.NaN, 0))
        .hasMessageStartingWith("expected a point within 2^30 cells");
  }

  private static Lattice any(Shape shape, Random random) {
    return new Lattice(
        shape,
        20 + 300 * random.nextDouble(),
        1_000 * random.nextDouble(),
        1_000 * random.nextDouble(),
        Math.PI * random.nextDouble());
  }
}
