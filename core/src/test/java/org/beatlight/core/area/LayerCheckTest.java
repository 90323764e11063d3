package org.beatlight.core.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.beatlight.core.geo.GroundFrame;
import org.beatlight.core.geo.LonLat;
import org.beatlight.core.geo.PlanePoint;
import org.beatlight.core.quality.LayerFaults;
import org.beatlight.core.quality.LayerFaults.LayerFault;
import org.beatlight.core.quality.LayerReport.MultipartArea;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class LayerCheckTest {
  private static final Area WEST = area("W", "POLYGON ((0 0, 100 0, 100 100, 0 100, 0 0))");
  private static final Area EAST = area("E", "POLYGON ((100 0, 200 0, 200 100, 100 100, 100 0))");

  @Test
  void areasThatOnlyTouchHaveNoFaults() {
    LayerCheck check = check(WEST, EAST);

    assertThat(check.gaps()).isEqualTo(LayerFaults.NONE);
    assertThat(check.overlaps()).isEqualTo(LayerFaults.NONE);
    assertThat(check.multipart()).isEmpty();
  }

  @Test
  void anOverlapIsToldWithBothAreas() {
    Area wider = area("E", "POLYGON ((90 20, 200 20, 200 80, 90 80, 90 20))");

    assertThat(check(WEST, wider).overlaps())
        .isEqualTo(
            new LayerFaults(1, 600, List.of(new LayerFault(List.of("E", "W"), 0.95, 0.5, 600))));
  }

  @Test
  void anAreaWithinAnotherOverlapsIt() {
    Area inner = area("I", "POLYGON ((40 40, 60 40, 60 60, 40 60, 40 40))");

    assertThat(check(WEST, inner, EAST).overlaps())
        .isEqualTo(
            new LayerFaults(1, 400, List.of(new LayerFault(List.of("I", "W"), 0.5, 0.5, 400))));
  }

  @Test
  void twoAreasOverlapInEveryPlaceWhereTheyDo() {
    Area fork =
        area("F", "POLYGON ((90 10, 110 10, 110 90, 90 90, 90 80, 105 80, 105 40, 90 40, 90 10))");

    LayerFaults overlaps = check(WEST, fork).overlaps();

    assertThat(overlaps.largest()).extracting(LayerFault::areaM2).containsExactly(300.0, 100.0);
    assertThat(overlaps.areaM2()).isEqualTo(400);
  }

  @Test
  void aGapIsToldWithTheAreasAroundIt() {
    Area ring =
        area("R", "POLYGON ((0 0, 300 0, 300 100, 200 100, 200 50, 100 50, 100 100, 0 100, 0 0))");
    Area lid = area("L", "POLYGON ((0 100, 300 100, 300 150, 0 150, 0 100))");

    assertThat(check(ring, lid).gaps())
        .isEqualTo(
            new LayerFaults(1, 5000, List.of(new LayerFault(List.of("L", "R"), 1.5, 0.75, 5000))));
  }

  @Test
  void anIslandInAGapIsNoPartOfIt() {
    Area ring =
        area(
            "R",
            "POLYGON ((0 0, 100 0, 100 100, 0 100, 0 0), (10 10, 90 10, 90 90, 10 90, 10 10))");
    Area island = area("I", "POLYGON ((40 40, 60 40, 60 60, 40 60, 40 40))");

    LayerFaults gaps = check(ring, island).gaps();

    assertThat(gaps.count()).isEqualTo(1);
    assertThat(gaps.areaM2()).isEqualTo(80 * 80 - 20 * 20);
    assertThat(gaps.largest().get(0).codes()).containsExactly("I", "R");
  }

  @Test
  void whatIsOpenToTheOutsideIsNoGap() {
    Area farther = area("E", "POLYGON ((101 0, 200 0, 200 100, 101 100, 101 0))");

    assertThat(check(WEST, farther).gaps()).isEqualTo(LayerFaults.NONE);
  }

  @Test
  void whatIsSmallerThanASquareMetreIsNoise() {
    assertThat(check(holed(0.9), EAST).gaps().count()).isZero();
    assertThat(check(holed(1.1), EAST).gaps().count()).isEqualTo(1);
  }

  @Test
  void whatIsNarrowerThanTenCentimetresIsNoise() {
    assertThat(check(WEST, reaching(99.95)).overlaps().count()).isZero(); // 5 m² of it
    assertThat(check(WEST, reaching(99.85)).overlaps().count()).isEqualTo(1);
  }

  @Test
  void areasOfSeveralPartsAreNamed() {
    Area enclaves =
        area(
            "X",
            "MULTIPOLYGON (((300 0, 310 0, 310 10, 300 0)), ((320 0, 330 0, 330 10, 320 0)),"
                + " ((340 0, 350 0, 350 10, 340 0)))");

    assertThat(check(WEST, enclaves).multipart()).containsExactly(new MultipartArea("X", 3));
  }

  @Test
  void faultsPlantedInALayerAreAllFoundWhateverTheOrder() {
    List<Area> grid = new ArrayList<>();
    for (int row = 0; row < 60; row++) {
      for (int column = 0; column < 60; column++) {
        if (column % 10 != 5 || row % 10 != 5) { // 36 cells are left out
          grid.add(cell(column, row, column % 10 == 2 && row % 10 == 2 ? 3 : 0));
        }
      }
    }
    LayerCheck check = new LayerCheck(grid, new Hundredths());
    List<Area> shuffled = new ArrayList<>(grid);
    java.util.Collections.shuffle(shuffled, new Random(1));
    LayerCheck other = new LayerCheck(shuffled, new Hundredths());

    assertThat(check.gaps().count()).isEqualTo(36);
    assertThat(check.gaps().areaM2()).isCloseTo(36 * 100.0, within(1e-6));
    assertThat(check.gaps().largest()).hasSize(20);
    assertThat(check.overlaps().count()).isEqualTo(36 * 3); // east, north and between
    assertThat(check.overlaps().areaM2()).isCloseTo(36 * (30 + 30 + 9.0), within(1e-6));
    assertThat(other.gaps()).isEqualTo(check.gaps());
    assertThat(other.overlaps()).isEqualTo(check.overlaps());
  }

  private static Area cell(int column, int row, int larger) {
    int x = 10 * column;
    int y = 10 * row;
    int end = 10 + larger;
    return area(
        "c%02d-%02d".formatted(column, row),
        "POLYGON ((%1$d %2$d, %3$d %2$d, %3$d %4$d, %1$d %4$d, %1$d %2$d))"
            .formatted(x, y, x + end, y + end));
  }

  private static Area holed(double side) {
    double end = 50 + side;
    return area(
        "W",
        "POLYGON ((0 0, 100 0, 100 100, 0 100, 0 0), (50 50, %1$s 50, %1$s %1$s, 50 %1$s, 50 50))"
            .formatted(end));
  }

  private static Area reaching(double west) {
    return area("E", "POLYGON ((%1$s 0, 200 0, 200 100, %1$s 100, %1$s 0))".formatted(west));
  }

  private static LayerCheck check(Area... areas) {
    return new LayerCheck(List.of(areas), new Hundredths());
  }

  private static Area area(String code, String wkt) {
    try {
      Geometry shape = new WKTReader().read(wkt);
      return new Area(code, code, shape);
    } catch (ParseException e) {
      throw new IllegalArgumentException(wkt, e);
    }
  }

  /** A hundred metres are a degree. */
  private static final class Hundredths implements GroundFrame {
    @Override
    public PlanePoint toPlane(LonLat point) {
      return new PlanePoint(100 * point.lonDeg(), 100 * point.latDeg());
    }

    @Override
    public LonLat toLonLat(PlanePoint point) {
      return new LonLat(point.eastM() / 100, point.northM() / 100);
    }
  }
}
