package org.beatlight.api.tile.mvt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** The examples of the Vector Tile Specification 2.1, section 4.3.5. */
class MvtGeometryTest {
  @Test
  void aPointIsOneMove() {
    assertThat(MvtGeometry.point(25, 17).commands()).containsExactly(9, 50, 34);
  }

  @Test
  void aLineMovesOnceAndThenDraws() throws ParseException {
    assertThat(commands("LINESTRING (2 2, 2 10, 10 10)"))
        .containsExactly(9, 4, 4, 18, 0, 16, 16, 0);
  }

  @Test
  void linesOfOneFeatureGoOnFromWhereTheLastOneEnded() throws ParseException {
    assertThat(commands("MULTILINESTRING ((2 2, 2 10, 10 10), (1 1, 3 5))"))
        .containsExactly(9, 4, 4, 18, 0, 16, 16, 0, 9, 17, 17, 10, 4, 8);
  }

  @Test
  void aPolygonLeavesItsLastPointToClosePath() throws ParseException {
    assertThat(commands("POLYGON ((3 6, 8 12, 20 34, 3 6))"))
        .containsExactly(9, 6, 12, 18, 10, 12, 24, 44, 15);
  }

  @Test
  void outerRingsRunOneWayAndHolesTheOther() throws ParseException {
    assertThat(
            commands(
                "MULTIPOLYGON (((0 0, 10 0, 10 10, 0 10, 0 0)),"
                    + " ((11 11, 20 11, 20 20, 11 20, 11 11), (13 13, 13 17, 17 17, 17 13, 13 13)))"))
        .containsExactly(
            9, 0, 0, 26, 20, 0, 0, 20, 19, 0, 15, // the first square
            9, 22, 2, 26, 18, 0, 0, 18, 17, 0, 15, // the second
            9, 4, 13, 26, 0, 8, 8, 0, 0, 7, 15); // its hole
  }

  @Test
  void ringsThatRunTheWrongWayAreTurned() throws ParseException {
    // the same square backwards: it starts where it started and runs clockwise on the screen
    assertThat(commands("POLYGON ((0 0, 0 10, 10 10, 10 0, 0 0))"))
        .isEqualTo(commands("POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0))"))
        .isEqualTo(MvtGeometry.square(0, 0, 10).commands());
  }

  @Test
  void theTilesCornerIsTakenFromEveryPoint() throws ParseException {
    Geometry line = new WKTReader().read("LINESTRING (4098 8194, 4098 8202)");
    assertThat(MvtGeometry.of(line, 4096, 8192).commands()).containsExactly(9, 4, 4, 10, 0, 16);
  }

  @Test
  void pointsAmongShapesAreRefused() throws ParseException {
    Geometry point = new WKTReader().read("POINT (1 2)");
    assertThatThrownBy(() -> MvtGeometry.of(point, 0, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected lines or polygons, got Point");
  }

  private static int[] commands(String wkt) throws ParseException {
    return MvtGeometry.of(new WKTReader().read(wkt), 0, 0).commands();
  }
}
