package org.beatlight.core.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;

class IsobandsTest {
  private static final double NONE = Double.NaN;
  private static final double PART = 2.0 / Knot.PARTS; // of a cell

  /** A surface with cells of 10 m; the rows as one sees them on a map, north first. */
  private static Surface surface(double[]... rows) {
    double[] values = new double[rows.length * rows[0].length];
    for (int r = 0; r < rows.length; r++) {
      System.arraycopy(rows[rows.length - 1 - r], 0, values, r * rows[0].length, rows[0].length);
    }
    return Surface.of(new Raster(10, 100, 200, rows[0].length, rows.length), values);
  }

  private static String moved(MultiPolygon ground) {
    CoordinateFilter toOrigin =
        c -> {
          c.x -= 1_005; // the middle of the first cell
          c.y -= 2_005;
        };
    Geometry copy = ground.copy();
    copy.apply(toOrigin);
    copy.geometryChanged();
    return copy.norm().toText();
  }

  private static void assertValid(Geometry ground) {
    assertThat(new IsValidOp(ground).getValidationError()).as("%s", ground).isNull();
  }

  @Test
  void levelsPassSidesWhereAStraightLineWould() {
    // 4 in the south-west, 0 elsewhere: level 1 is 3/4 along both sides, level 2 half-way
    Surface hill = surface(new double[] {0, 0}, new double[] {4, 0});
    List<Isoband> bands = Isobands.of(hill, 1, 2);

    assertThat(moved(bands.get(0).ground()))
        .isEqualTo("MULTIPOLYGON (((0 5, 0 7.5, 7.5 0, 5 0, 0 5)))");
    assertThat(moved(bands.get(1).ground())).isEqualTo("MULTIPOLYGON (((0 0, 0 5, 5 0, 0 0)))");
    assertThat(bands.get(0).to()).isEqualTo(2);
    assertThat(bands.get(1).to()).isInfinite();
  }

  @Test
  void aPeakIsAHoleOfTheBandBelowIt() {
    Surface peak = surface(new double[] {0, 0, 0}, new double[] {0, 4, 0}, new double[] {0, 0, 0});
    List<Isoband> bands = Isobands.of(peak, 0, 2);
    Polygon low = (Polygon) bands.get(0).ground().getGeometryN(0);

    assertThat(low.getNumInteriorRing()).isEqualTo(1);
    assertThat(low.getArea()).isEqualTo(400 - 50);
    assertThat(bands.get(1).ground().getArea()).isEqualTo(50);
    assertThat(Isobands.above(peak, 0).getArea()).isEqualTo(400);
    assertThat(Isobands.above(peak, 5).isEmpty()).isTrue();
  }

  @Test
  void aSaddleIsJoinedWhereItsMeanIsHigh() {
    // mean 1.5: at level 1 the high corners are joined, at level 2 apart
    Surface saddle = surface(new double[] {0, 3}, new double[] {3, 0});

    assertThat(Isobands.above(saddle, 1).getNumGeometries()).isEqualTo(1);
    assertThat(Isobands.above(saddle, 2).getNumGeometries()).isEqualTo(2);
    List<Isoband> bands = Isobands.of(saddle, 0, 1, 2);
    assertThat(bands.stream().mapToDouble(b -> b.ground().getArea()).sum())
        .isCloseTo(100, within(1e-9));
    bands.forEach(band -> assertValid(band.ground()));
  }

  @Test
  void squaresWithACornerOutsideTheMaskAreOutside() {
    Surface masked =
        surface(
            new double[] {1, 1, 1, 1},
            new double[] {1, NONE, 1, 1},
            new double[] {1, 1, 1, 1},
            new double[] {1, 1, 1, 1});

    // of 9 squares the four around the cell are outside
    assertThat(Isobands.above(masked, 1).getArea()).isEqualTo(500);
    assertThat(Isobands.above(surface(new double[] {1}, new double[] {1}), 0).isEmpty()).isTrue();
  }

  @Test
  void coveredSquaresThatMeetInAPointArePolygonsThatTouch() {
    Surface masked =
        surface(new double[] {NONE, 1, 1}, new double[] {1, 1, 1}, new double[] {1, 1, NONE});
    MultiPolygon ground = Isobands.above(masked, 0);

    assertThat(ground.getNumGeometries()).isEqualTo(2);
    assertThat(ground.getArea()).isEqualTo(200);
    assertValid(ground);
  }

  @Test
  void aRingThatClosesInAPointHasAHole() {
    // covered squares all around the middle one, except that one corner is only touched
    double[][] rows = new double[7][7];
    rows[2][2] = NONE;
    rows[4][4] = NONE;
    MultiPolygon ground = Isobands.above(surface(rows), 0);

    assertThat(ground.getArea()).isEqualTo(3_600 - 800);
    assertThat(ground.getNumGeometries()).isEqualTo(1);
    assertThat(((Polygon) ground.getGeometryN(0)).getNumInteriorRing()).isEqualTo(2);
    assertValid(ground);
  }

  @Test
  void levelsThatDoNotRiseAreRefused() {
    Surface any = surface(new double[] {1, 1}, new double[] {1, 1});
    for (double[] levels : List.of(new double[0], new double[] {1, 1}, new double[] {NONE})) {
      assertThatThrownBy(() -> Isobands.of(any, levels))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "expected finite levels, each above the one before, got " + Arrays.toString(levels));
    }
  }

  /** Whole values make levels equal to values, plateaus and saddles; some cells are outside. */
  private static Surface random(Random random) {
    int columns = 2 + random.nextInt(14);
    int rows = 2 + random.nextInt(14);
    int steps = 2 + random.nextInt(6);
    double outside = random.nextInt(3) * 0.08;
    boolean whole = random.nextBoolean();
    double[] values =
        random
            .doubles((long) columns * rows)
            .map(v -> random.nextDouble() < outside ? NONE : v * steps)
            .map(v -> whole ? Math.floor(v) : v)
            .toArray();
    return Surface.of(new Raster(30, 14_900, 154_500, columns, rows), values);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void bandsAreValidAndPartTheCoveredGround(int seed) {
    Random random = new Random(seed);
    for (int trial = 0; trial < 100; trial++) {
      Surface surface = random(random);
      List<Isoband> bands = Isobands.of(surface, 0, 1, 1.00001, 2.5, 3);
      bands.forEach(band -> assertValid(band.ground()));

      double covered = covered(surface);
      assertThat(bands.stream().mapToDouble(b -> b.ground().getArea()).sum())
          .isCloseTo(covered, within(1e-6));
      Geometry union =
          new GeometryFactory()
              .createGeometryCollection(
                  bands.stream().map(Isoband::ground).toArray(Geometry[]::new))
              .union();
      assertThat(union.getArea()).isCloseTo(covered, within(1e-6));
      assertSharedBorders(bands, surface);
    }
  }

  private static double covered(Surface surface) {
    int columns = surface.raster().columns();
    long squares =
        IntStream.range(0, surface.raster().size() - columns)
            .filter(i -> i % columns < columns - 1)
            .filter(
                i ->
                    IntStream.of(i, i + 1, i + columns, i + columns + 1)
                        .noneMatch(at -> Double.isNaN(surface.value(at))))
            .count();
    return squares * surface.raster().cellAreaM2();
  }

  /** Each segment within the covered ground is in two bands, with the very same ends. */
  private static void assertSharedBorders(List<Isoband> bands, Surface surface) {
    Map<List<Coordinate>, Integer> times = new HashMap<>();
    for (Isoband band : bands) {
      for (int i = 0; i < band.ground().getNumGeometries(); i++) {
        Polygon polygon = (Polygon) band.ground().getGeometryN(i);
        count(polygon.getExteriorRing().getCoordinates(), times);
        for (int h = 0; h < polygon.getNumInteriorRing(); h++) {
          count(polygon.getInteriorRingN(h).getCoordinates(), times);
        }
      }
    }
    times.forEach(
        (ends, n) -> assertThat(n).isEqualTo(isOnLattice(ends, surface.raster()) ? 1 : 2));
  }

  private static void count(Coordinate[] ring, Map<List<Coordinate>, Integer> times) {
    for (int i = 1; i < ring.length; i++) {
      boolean ordered = ring[i - 1].compareTo(ring[i]) < 0;
      Coordinate a = ordered ? ring[i - 1] : ring[i];
      Coordinate b = ordered ? ring[i] : ring[i - 1];
      times.merge(List.of(a, b), 1, Integer::sum);
    }
  }

  /** Contours run between sides of squares; what runs along a side is the rim. */
  private static boolean isOnLattice(List<Coordinate> ends, Raster raster) {
    double cell = raster.cellM();
    boolean vertical = ends.get(0).x == ends.get(1).x;
    boolean level = ends.get(0).y == ends.get(1).y;
    double at = (vertical ? ends.get(0).x : ends.get(0).y) / cell - 0.5;
    return (vertical || level) && Math.abs(at - Math.rint(at)) < PART / 8;
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 6})
  void higherLevelsLieWithinLower(int seed) {
    Random random = new Random(seed);
    for (int trial = 0; trial < 50; trial++) {
      Surface surface = random(random);
      Geometry low = Isobands.above(surface, 1);
      Geometry high = Isobands.above(surface, 1.5);
      assertValid(low);
      assertThat(high.difference(low).getArea()).isLessThan(1e-6);
    }
  }

  @Test
  void theAreaAboveALevelNearsTheTrueOne() {
    // a cone of height 1 and radius 100 m: above 0.5 is a disc of 50 m
    Raster raster = new Raster(2, -60, -60, 120, 120);
    double[] values = new double[raster.size()];
    for (int i = 0; i < values.length; i++) {
      double x = raster.center(i % 120 - 60, i / 120 - 60).eastM();
      double y = raster.center(i % 120 - 60, i / 120 - 60).northM();
      values[i] = 1 - Math.hypot(x, y) / 100;
    }
    double area = Isobands.above(Surface.of(raster, values), 0.5).getArea();

    assertThat(area).isCloseTo(Math.PI * 2_500, within(0.001 * Math.PI * 2_500));
  }
}
