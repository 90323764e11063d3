package org.beatlight.core.disclosure.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.beatlight.core.geo.Lattice;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

class CoarseOutlineTest {
  private static final GeometryFactory GEOMETRIES = new GeometryFactory();
  private static final CoarseOutline COARSE = new CoarseOutline(250, 8);

  private static Geometry box(double west, double east, double south, double north) {
    return GEOMETRIES.toGeometry(new Envelope(west, east, south, north));
  }

  /** Covers the cells from 0 to 250 and to 500 m, half of the next and a tenth of that before. */
  @Test
  void cellsCoveredByHalfAreTheOutline() {
    Geometry outline = COARSE.of(box(-25, 625, 0, 250), cell -> 100).orElseThrow();

    assertThat(outline.equalsTopo(box(0, 750, 0, 250))).isTrue();
  }

  @Test
  void aSmallHotspotIsTheCellThatItCoversMostOf() {
    Geometry outline = COARSE.of(box(240, 300, 10, 20), cell -> 100).orElseThrow();

    assertThat(outline.equalsTopo(box(250, 500, 0, 250))).isTrue();
  }

  @Test
  void ofEqualSharesTheFirstCellIsTaken() {
    Geometry outline = COARSE.of(box(245, 255, 10, 20), cell -> 100).orElseThrow();

    assertThat(outline.equalsTopo(box(0, 250, 0, 250))).isTrue();
  }

  @Test
  void anOutlineOfTooFewPlacesIsWidened() {
    Geometry spot = box(10, 20, 10, 20);

    assertThat(COARSE.of(spot, cell -> 1).orElseThrow().equalsTopo(box(-250, 500, -250, 500)))
        .isTrue();
    assertThat(COARSE.of(spot, cell -> Lattice.column(cell) == 3 ? 8 : 0).orElseThrow().getArea())
        .isEqualTo(49 * 250.0 * 250.0);
    assertThat(COARSE.of(spot, cell -> Lattice.column(cell) == 4 ? 8 : 0)).isEmpty();
  }

  /** Two outlines of hotspots that differ by a home are the same, but near half a cell. */
  @Test
  void outlinesAreMadeOfWholeCellsAlone() {
    Random random = new Random(12);
    for (int trial = 0; trial < 100; trial++) {
      Geometry spot =
          GEOMETRIES
              .createPoint(new Coordinate(random.nextInt(5000), random.nextInt(5000)))
              .buffer(20 + random.nextInt(600));
      Geometry outline = COARSE.of(spot, cell -> 9).orElseThrow();

      assertThat(outline.getCoordinates()).allMatch(c -> c.x % 250 == 0 && c.y % 250 == 0);
      assertThat(outline.getArea()).isGreaterThanOrEqualTo(250 * 250);
      assertThat(outline.intersects(spot)).isTrue();
    }
  }

  @Test
  void whatHasNoOutlineIsRefused() {
    assertThatThrownBy(() -> COARSE.of(GEOMETRIES.createPolygon(), cell -> 9))
        .hasMessage("expected a hotspot with an outline, got an empty one");
    assertThatThrownBy(() -> new CoarseOutline(0, 8))
        .hasMessage("expected cells of a side above 0 m and at least 1 place, got 0.0 m and 8");
    assertThatThrownBy(() -> new CoarseOutline(Double.POSITIVE_INFINITY, 8))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new CoarseOutline(250, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** Two parts that each cover a quarter of a cell, one far away, one that covers too little. */
  @Test
  void groundIsTheCellsThatItsPartsCoverByHalf() {
    Geometry parts =
        GEOMETRIES.createMultiPolygon(
            new Polygon[] {
              (Polygon) box(0, 125, 0, 125),
              (Polygon) box(125, 250, 125, 250),
              (Polygon) box(1000, 1250, 0, 200),
              (Polygon) box(2000, 2100, 0, 100)
            });

    assertThat(
            COARSE
                .ground(parts, cell -> 8)
                .orElseThrow()
                .equalsTopo(box(0, 250, 0, 250).union(box(1000, 1250, 0, 250))))
        .isTrue();
  }

  /** Cells that touch at a corner hold 4 places each, the one by itself holds 7. */
  @Test
  void groupsOfCellsThatHoldTooFewPlacesAreLeftOut() {
    Geometry parts =
        box(0, 250, 0, 250).union(box(250, 500, 250, 500)).union(box(1000, 1250, 0, 250));

    assertThat(
            COARSE
                .ground(parts, cell -> Lattice.column(cell) == 4 ? 7 : 4)
                .orElseThrow()
                .equalsTopo(box(0, 250, 0, 250).union(box(250, 500, 250, 500))))
        .isTrue();
    assertThat(COARSE.ground(parts, cell -> 1)).isEmpty();
    assertThat(COARSE.ground(box(10, 20, 10, 20), cell -> 100)).isEmpty();
  }
}
