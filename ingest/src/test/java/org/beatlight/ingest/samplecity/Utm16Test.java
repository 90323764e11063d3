package org.beatlight.ingest.samplecity;

import static org.assertj.core.api.Assertions.assertThat;

import org.beatlight.core.geo.LonLat;
import org.beatlight.core.geo.PlanePoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Utm16Test {
  private static final double MILLIMETRE = 1e-3;

  private final Utm16 frame = new Utm16();

  @Test
  void theCentralMeridianMeetsTheEquatorAtTheFalseEasting() {
    assertThat(frame.toPlane(new LonLat(-87, 0))).isEqualTo(new PlanePoint(500_000, 0));
  }

  /** PROJ 9.1.1, EPSG:4269 to EPSG:26916, by pyproj with always_xy. */
  @ParameterizedTest
  @CsvSource({
    "-88.2, 41.5, 399843.7683, 4594959.2547",
    "-88.25, 41.47, 395622.3697, 4591687.7216",
    "-84.1, 63.25, 645597.8390, 7016735.3130",
    "-89.9, 30.1, 220522.8294, 3333415.2469"
  })
  void agreesWithProjToTheMillimetre(double lon, double lat, double east, double north) {
    PlanePoint plane = frame.toPlane(new LonLat(lon, lat));

    assertThat(plane.distanceM(new PlanePoint(east, north))).isLessThan(MILLIMETRE);
  }

  @ParameterizedTest
  @CsvSource({"-88.2, 41.5", "-84.1, 63.25", "-89.9, 30.1", "-87, 0"})
  void thereAndBackIsWhereOneStarted(double lon, double lat) {
    PlanePoint plane = frame.toPlane(new LonLat(lon, lat));

    assertThat(frame.toPlane(frame.toLonLat(plane)).distanceM(plane)).isLessThan(MILLIMETRE / 100);
  }
}
