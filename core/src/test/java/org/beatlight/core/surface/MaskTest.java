package org.beatlight.core.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.beatlight.core.cluster.Places;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class MaskTest {
  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  private static Geometry wkt(String text) {
    try {
      return new WKTReader().read(text);
    } catch (ParseException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static Geometry disc(double east, double north, double radius) {
    return GEOMETRIES.createPoint(new Coordinate(east, north)).buffer(radius, 16);
  }

  @Test
  void holdsTheCellsWhoseMiddleIsInside() {
    // middles at 5, 15, 25, …: from 4 to 26 are three columns, from 6 to 26 two rows
    Mask mask = Mask.of(wkt("POLYGON ((4 6, 26 6, 26 26, 4 26, 4 6))"), 10);

    assertThat(mask.areaM2()).isEqualTo(600);
    assertThat(mask.contains(0, 1)).isTrue();
    assertThat(mask.contains(2, 2)).isTrue();
    assertThat(mask.contains(0, 0)).isFalse();
    assertThat(mask.contains(3, 1)).isFalse();
    assertThat(mask.contains(-1, 1)).isFalse();
  }

  @Test
  void holesAndSeveralPartsCount() {
    Geometry city =
        disc(1_000, -700, 800).difference(disc(900, -500, 200)).union(disc(3_000, 0, 150));
    Mask mask = Mask.of(city, 25);
    Raster raster = mask.raster();
    SimplePointInAreaLocator locator = new SimplePointInAreaLocator(city);
    for (int i = 0; i < raster.size(); i++) {
      long column = raster.column() + i % raster.columns();
      long row = raster.row() + i / raster.columns();
      Coordinate middle =
          new Coordinate(raster.center(column, row).eastM(), raster.center(column, row).northM());
      assertThat(mask.contains(column, row)).isEqualTo(locator.locate(middle) != Location.EXTERIOR);
    }
    assertThat(mask.areaM2()).isCloseTo(city.getArea(), within(0.01 * city.getArea()));
  }

  @Test
  void aCombHasManyRunsInARow() {
    StringBuilder teeth = new StringBuilder("MULTIPOLYGON (");
    for (int i = 0; i < 40; i++) {
      int x = 100 * i;
      teeth
          .append(i == 0 ? "" : ", ")
          .append("((%d 0, %d 0, %d 30, %d 30, %d 0))".formatted(x, x + 20, x + 20, x, x));
    }
    Mask mask = Mask.of(wkt(teeth + ")"), 10);

    assertThat(mask.areaM2()).isEqualTo(40 * 600);
    assertThat(mask.contains(391, 1)).isTrue();
    assertThat(mask.contains(392, 1)).isFalse();
  }

  @Test
  void cellsCanBeChosen() {
    Random random = new Random(9);
    boolean[] chosen = new boolean[600];
    for (int i = 0; i < chosen.length; i++) {
      chosen[i] = random.nextBoolean();
    }
    Raster raster = new Raster(10, -5, 3, 30, 20);
    Mask mask = Mask.of(raster, i -> chosen[i]);
    for (int i = 0; i < chosen.length; i++) {
      assertThat(mask.contains(i % 30 - 5, i / 30 + 3)).isEqualTo(chosen[i]);
    }
  }

  @Test
  void whatIsNoAreaIsRefused() {
    assertThatThrownBy(() -> Mask.of(wkt("LINESTRING (0 0, 1 1)"), 10))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected a polygon or several, not empty, got LineString with 2 points");
    assertThatThrownBy(() -> Mask.of(wkt("POLYGON EMPTY"), 10))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void awayFromTheBorderNothingIsCorrected() {
    Mask mask = Mask.of(disc(0, 0, 1_000), 20);
    for (Kernel kernel : Kernel.values()) {
      Surface mass = new EdgeCorrection(mask, kernel, new Bandwidth(100)).massOn(mask.raster());
      assertThat(mass.value(0, 0)).isEqualTo(1);
      assertThat(mass.value(-3, 4)).isEqualTo(1);
      assertThat(mass.value(-50, -50)).isNaN();
    }
  }

  @Test
  void atAStraightBorderHalfTheMassIsInside() {
    // the border runs through the middles of column 0: they and all in the east are inside
    Mask mask = Mask.of(wkt("POLYGON ((5 -2000, 3000 -2000, 3000 2000, 5 2000, 5 -2000))"), 10);
    for (Kernel kernel : Kernel.values()) {
      EdgeCorrection correction = new EdgeCorrection(mask, kernel, new Bandwidth(200));
      Surface mass = correction.massOn(new Raster(10, 0, 0, 40, 1));
      // half the whole, and half of the column on the border: K's mass along a line, times 5 m
      double line = kernel == Kernel.GAUSSIAN ? 1 / Math.sqrt(2 * Math.PI) : 16 / (5 * Math.PI);
      assertThat(mass.value(0, 0)).isCloseTo(0.5 + line * 5 / 200, within(1e-4));
    }
    // 200 m from it Φ(1), less half a cell's width of the column at the border
    EdgeCorrection gaussian = new EdgeCorrection(mask, Kernel.GAUSSIAN, new Bandwidth(200));
    double column = Math.exp(-0.5) / Math.sqrt(2 * Math.PI) * 5 / 200;
    assertThat(gaussian.massOn(new Raster(10, 0, 0, 40, 1)).value(20, 0))
        .isCloseTo(0.8413447460685429 + column, within(1e-4));
  }

  @Test
  void theMassIsTheSumOverCellsInTheMask() {
    Random random = new Random(10);
    boolean[] chosen = new boolean[900];
    for (int i = 0; i < chosen.length; i++) {
      chosen[i] = random.nextBoolean();
    }
    Raster raster = new Raster(10, 0, 0, 30, 30);
    Mask mask = Mask.of(raster, i -> chosen[i]);
    Bandwidth h = new Bandwidth(45);
    Surface mass = new EdgeCorrection(mask, Kernel.QUARTIC, h).massOn(raster);
    double whole = shares(raster, h, 15, 15, new boolean[0]);
    for (int i = 0; i < chosen.length; i++) {
      double expected = shares(raster, h, i % 30, i / 30, chosen) / whole;
      if (chosen[i]) {
        assertThat(mass.value(i)).isCloseTo(expected, within(1e-12));
      } else {
        assertThat(mass.value(i)).isNaN();
      }
    }
  }

  /** Sums a kernel around a cell over the chosen cells; over all where none are given. */
  private static double shares(Raster raster, Bandwidth h, int column, int row, boolean[] chosen) {
    double sum = 0;
    for (int i = 0; i < raster.size(); i++) {
      double dx = 10.0 * (i % 30 - column);
      double dy = 10.0 * (i / 30 - row);
      boolean counts = chosen.length == 0 || chosen[i];
      sum += counts ? Kernel.QUARTIC.density(dx * dx + dy * dy, h) : 0;
    }
    return sum;
  }

  @Test
  void anEvenSpreadStaysEvenUpToTheBorder() {
    Mask mask = Mask.of(disc(0, 0, 1_000), 20);
    Raster raster = mask.raster();
    double[] east = new double[raster.size()];
    double[] north = new double[raster.size()];
    int size = 0;
    for (int i = 0; i < raster.size(); i++) { // an event in each cell of the mask
      long column = raster.column() + i % raster.columns();
      long row = raster.row() + i / raster.columns();
      if (mask.contains(column, row)) {
        east[size] = raster.center(column, row).eastM();
        north[size++] = raster.center(column, row).northM();
      }
    }
    Places places = Places.of(Arrays.copyOf(east, size), Arrays.copyOf(north, size));

    Bandwidth h = new Bandwidth(150);
    Surface raw = KernelDensity.fixed(places, Kernel.QUARTIC, h).on(raster);
    Surface corrected = new EdgeCorrection(mask, Kernel.QUARTIC, h).correct(raw);

    assertThat(raw.value(49, 0)).isLessThan(0.6 / 400);
    for (double value : corrected.values()) {
      if (!Double.isNaN(value)) {
        assertThat(value).isCloseTo(1.0 / 400, within(0.005 / 400));
      }
    }
  }

  @Test
  void otherCellsThanTheMasksAreRefused() {
    Mask mask = Mask.of(disc(0, 0, 100), 20);

    assertThatThrownBy(() -> new EdgeCorrection(mask, Kernel.QUARTIC, new Bandwidth(19)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected cells of at most the bandwidth of 19.0 m, got 20.0 m");
    assertThatThrownBy(() -> new EdgeCorrection(mask, Kernel.GAUSSIAN, new Bandwidth(10_001)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "expected a kernel that reaches at most 3000 cells, got 3001; take larger cells");
    EdgeCorrection correction = new EdgeCorrection(mask, Kernel.QUARTIC, new Bandwidth(20));
    assertThatThrownBy(() -> correction.massOn(new Raster(10, 0, 0, 1, 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected cells of the mask's 20.0 m, got 10.0 m");
  }

  @Test
  void eventsAreComparedWithThoseAtRisk() {
    Raster raster = new Raster(10, 0, 0, 3, 1);
    Surface events = Surface.of(raster, new double[] {4, 4, Double.NaN});
    Surface people = Surface.of(raster, new double[] {8, 0.5, Double.NaN});
    DualDensity dual = DualDensity.of(events, people, 1);

    assertThat(dual.ratio().values()).containsExactly(0.5, Double.NaN, Double.NaN);
    assertThat(dual.status(0, 0)).isEqualTo(DualDensity.Status.TESTED);
    assertThat(dual.status(1, 0)).isEqualTo(DualDensity.Status.NOT_TESTED);
    assertThat(dual.status(2, 0)).isEqualTo(DualDensity.Status.NOT_IN_MASK);
    for (double floor : new double[] {0, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThatThrownBy(() -> DualDensity.of(events, people, floor))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("expected a finite least density at risk above 0 per m², got " + floor);
    }
  }
}
