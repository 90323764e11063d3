package org.beatlight.batch.projection;

import static org.assertj.core.api.Assertions.assertThat;

import org.beatlight.core.geo.LonLat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FitTest {
  private static final LonLat CHICAGO = new LonLat(-87.6298, 41.8781);

  @ParameterizedTest
  @ValueSource(strings = {"EPSG:26916", "EPSG:32616", "EPSG:26971", "EPSG:5070"})
  void gridsMadeForThePlaceFit(String crs) {
    assertThat(CityCrs.decode(crs).misfit(CHICAGO)).isEmpty();
  }

  @Test
  void aPlaceOutsideTheAreaOfUseDoesNotFit() {
    assertThat(CityCrs.decode("EPSG:32610").misfit(CHICAGO))
        .contains(
            "the data lie around longitude -87.630, latitude 41.878, outside the area of use of"
                + " EPSG:32610, which is longitude -126.00 to -120.00 and latitude 0.00 to 84.00;"
                + " EPSG:32616 (UTM zone 16N) would fit");
  }

  /** Northward it stretches by a / (M cos φ): 6378.1 km / (6363.9 km · 0.7446) = 1.346. */
  @Test
  void webMercatorsMetresAreNoMetresOnTheGround() {
    assertThat(CityCrs.decode("EPSG:3857").misfit(CHICAGO))
        .contains(
            "around longitude -87.630, latitude 41.878, where the data lie, distances in EPSG:3857"
                + " are 35 % too long (expected at most 2 %); EPSG:32616 (UTM zone 16N) would fit");
  }

  @Test
  void anAreaAcrossThe180thMeridianHoldsBothSides() {
    AreaOfUse fiji = new AreaOfUse(176, -21, -178, -12);

    assertThat(fiji.contains(new LonLat(179, -17))).isTrue();
    assertThat(fiji.contains(new LonLat(-179, -17))).isTrue();
    assertThat(fiji.contains(new LonLat(0, -17))).isFalse();
    assertThat(fiji.contains(new LonLat(179, -22))).isFalse();
    assertThat(fiji.centre()).isEqualTo(new LonLat(179, -16.5));
  }

  @Test
  void utmZonesAreSixDegreesWideAndEndAtTheDateLine() {
    assertThat(UtmZone.of(new LonLat(-180, 10))).hasToString("EPSG:32601 (UTM zone 1N)");
    assertThat(UtmZone.of(new LonLat(-87.6, 41.9))).hasToString("EPSG:32616 (UTM zone 16N)");
    assertThat(UtmZone.of(new LonLat(180, -17))).hasToString("EPSG:32760 (UTM zone 60S)");
  }
}
