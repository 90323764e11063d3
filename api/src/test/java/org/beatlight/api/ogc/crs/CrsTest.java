package org.beatlight.api.ogc.crs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class CrsTest {
  private static final GeometryFactory SHAPES = new GeometryFactory();

  /** By gdaltransform of GDAL 3.6.2 (PROJ 9.1.1), from OGC:CRS84 to EPSG:3857. */
  @Test
  void metresOfTheWorldMapAreThoseOfProj() {
    assertThat(in(Crs.EPSG_3857, -87.695, 41.805))
        .isEqualTo(new Coordinate(-9762162.75, 5131814.0));
    assertThat(in(Crs.EPSG_3857, -179.5, -60.25))
        .isEqualTo(new Coordinate(-19981848.6, -8455609.2));
    assertThat(in(Crs.EPSG_3857, 0, 0)).isEqualTo(new Coordinate(0, 0));
  }

  @Test
  void latitudeComesFirstWhereTheRegisterSaysSo() {
    assertThat(in(Crs.EPSG_4326, -87.695, 41.805)).isEqualTo(new Coordinate(41.805, -87.695));
    assertThat(in(Crs.CRS84, -87.695, 41.805)).isEqualTo(new Coordinate(-87.695, 41.805));
  }

  @Test
  void thereAndBackAgainIsWithinTheRounding() {
    Random random = new Random(7);
    for (int i = 0; i < 1_000; i++) {
      Geometry point = point(random.nextDouble(-180, 180), random.nextDouble(-85, 85));
      for (Crs crs : Crs.ALL) {
        Geometry back = crs.toDegrees(crs.fromDegrees(point));
        assertThat(back.distance(point)).isLessThan(1e-6);
      }
    }
  }

  @Test
  void aBoxIsReadInTheOrderOfItsAxes() {
    assertThat(Crs.CRS84.toDegrees(Box.of(-88, 41, -87, 42)))
        .isEqualTo(List.of(new Envelope(-88, -87, 41, 42)));
    assertThat(Crs.EPSG_4326.toDegrees(Box.of(41, -88, 42, -87)))
        .isEqualTo(List.of(new Envelope(-88, -87, 41, 42)));
    assertThat(Crs.CRS84.toDegrees(Box.of(-88, 41, -10, -87, 42, 10)))
        .isEqualTo(List.of(new Envelope(-88, -87, 41, 42)));
  }

  @Test
  void aBoxOverTheAntimeridianIsTwo() {
    assertThat(Crs.CRS84.toDegrees(Box.of(170, -20, -170, -10)))
        .isEqualTo(List.of(new Envelope(170, 180, -20, -10), new Envelope(-180, -170, -20, -10)));
  }

  @Test
  void aBoxThatIsNoneIsRefused() {
    assertThatThrownBy(() -> Box.of(1, 2, 3)).hasMessage("expected 4 or 6 numbers, got 3");
    assertThatThrownBy(() -> Box.of(1, 2, 3, Double.NaN))
        .hasMessage("expected finite numbers, got NaN");
    assertThatThrownBy(() -> Crs.CRS84.toDegrees(Box.of(0, 2, 0, 1)))
        .hasMessage("expected a box from south to north, got latitudes 2.0 to 1.0");
  }

  @Test
  void aCrsIsFoundByItsAddressAlone() {
    assertThat(Crs.find("http://www.opengis.net/def/crs/EPSG/0/3857")).contains(Crs.EPSG_3857);
    assertThat(Crs.find("EPSG:3857")).isEmpty();
  }

  private static Coordinate in(Crs crs, double lonDeg, double latDeg) {
    return crs.fromDegrees(point(lonDeg, latDeg)).getCoordinate();
  }

  private static Geometry point(double lonDeg, double latDeg) {
    return SHAPES.createPoint(new Coordinate(lonDeg, latDeg));
  }
}
