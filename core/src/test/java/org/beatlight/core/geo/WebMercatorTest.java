package org.beatlight.core.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.doubles;

import org.junit.jupiter.api.Test;

class WebMercatorTest {
  @Test
  void theMapRunsFromTheDateLineEastAndFromTheNorthDown() {
    assertThat(WebMercator.x(-180)).isZero();
    assertThat(WebMercator.x(0)).isEqualTo(0.5);
    assertThat(WebMercator.x(180)).isEqualTo(1);
    assertThat(WebMercator.y(0)).isEqualTo(0.5);
    assertThat(WebMercator.y(85.0511287798066)).isCloseTo(0, within(1e-12));
    assertThat(WebMercator.y(-85.0511287798066)).isCloseTo(1, within(1e-12));
  }

  /** EPSG:3857 puts 60° north at 8,399,737.889818 m of a half world of 20,037,508.342789 m. */
  @Test
  void agreesWithEpsg3857() {
    assertThat(WebMercator.y(60))
        .isCloseTo(0.5 - 8_399_737.889818 / (2 * 20_037_508.342789), within(1e-13));
  }

  @Test
  void degreesComeBack() {
    qt().withFixedSeed(2)
        .forAll(doubles().between(-180, 180), doubles().between(-85, 85))
        .check(
            (lon, lat) ->
                Math.abs(WebMercator.lonDeg(WebMercator.x(lon)) - lon) < 1e-10
                    && Math.abs(WebMercator.latDeg(WebMercator.y(lat)) - lat) < 1e-10);
  }
}
