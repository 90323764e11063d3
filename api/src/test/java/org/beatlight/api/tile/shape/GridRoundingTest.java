package org.beatlight.api.tile.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class GridRoundingTest {
  @Test
  void cornersMoveToTheNearestUnit() throws ParseException {
    assertThat(round("POLYGON ((0.4 0.4, 9.6 0.2, 9.8 10.3, 0.4 0.4))"))
        .isEqualTo("POLYGON ((0 0, 10 0, 10 10, 0 0))");
  }

  @Test
  void cornersThatMeetBecomeOne() throws ParseException {
    assertThat(round("POLYGON ((0 0, 0.3 0.2, 10 0, 10 10, 0 0))"))
        .isEqualTo("POLYGON ((0 0, 10 0, 10 10, 0 0))");
    assertThat(round("LINESTRING (0 0, 0.3 0.2, 10 0)")).isEqualTo("LINESTRING (0 0, 10 0)");
  }

  @Test
  void whatIsTooSmallIsEmpty() throws ParseException {
    assertThat(round("POLYGON ((0 0, 0.3 0, 0.3 0.3, 0 0))")).isEqualTo("POLYGON EMPTY");
    assertThat(round("POLYGON ((0 0, 9 0.2, 9 0.4, 0 0))")).isEqualTo("POLYGON EMPTY");
    assertThat(round("LINESTRING (0 0, 0.3 0.2)")).isEqualTo("LINESTRING EMPTY");
  }

  @Test
  void aHoleTooSmallIsFilled() throws ParseException {
    assertThat(round("POLYGON ((0 0, 9 0, 9 9, 0 0), (5 3, 5.2 3, 5.2 3.2, 5 3))"))
        .isEqualTo("POLYGON ((0 0, 9 0, 9 9, 0 0))");
  }

  @Test
  void aNeckThatClosesSplitsTheShape() throws ParseException {
    // two squares joined by a bridge 0.4 units high, which rounds to a line
    Geometry rounded =
        GridRounding.round(
            read(
                "POLYGON ((0 0, 10 0, 10 4.8, 20 4.8, 20 0, 30 0, 30 10, 20 10, 20 5.2, 10 5.2,"
                    + " 10 10, 0 10, 0 0))"));

    assertThat(rounded.isValid()).isTrue();
    assertThat(rounded.getNumGeometries()).isEqualTo(2);
    assertThat(rounded.getArea()).isEqualTo(200);
  }

  @Test
  void aShapeThatCameBrokenIsMended() throws ParseException {
    Geometry bowTie = GridRounding.round(read("POLYGON ((0 0, 10 10, 10 0, 0 10, 0 0))"));
    assertThat(bowTie.isValid()).isTrue();
    assertThat(bowTie.getArea()).isEqualTo(50); // two triangles of 10 by 5
  }

  @Test
  void crookedShapesStayValid() {
    Random random = new Random(11);
    for (int run = 0; run < 200; run++) {
      Geometry rounded = GridRounding.round(star(random));
      assertThat(rounded.isValid()).as(rounded.toText()).isTrue();
      for (Coordinate corner : rounded.getCoordinates()) {
        assertThat(corner).isEqualTo(new Coordinate(Math.rint(corner.x), Math.rint(corner.y)));
      }
    }
  }

  /** A star of 60 corners between 0.5 and 6 units from its middle: spikes thinner than a unit. */
  private static Geometry star(Random random) {
    Coordinate[] ring = new Coordinate[61];
    for (int i = 0; i < 60; i++) {
      double angle = 2 * Math.PI * i / 60;
      double reach = 0.5 + 5.5 * random.nextDouble();
      ring[i] = new Coordinate(reach * Math.cos(angle), reach * Math.sin(angle));
    }
    ring[60] = ring[0];
    return new GeometryFactory().createPolygon(ring);
  }

  private static String round(String wkt) throws ParseException {
    return GridRounding.round(read(wkt)).toText();
  }

  private static Geometry read(String wkt) throws ParseException {
    return new WKTReader().read(wkt);
  }
}
