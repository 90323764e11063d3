package org.beatlight.api.geojson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.io.WKTReader;

class ShapeTest {
  @Test
  void outerRingsTurnLeftHolesTurnRightAndDigitsEndAtATenthOfAMetre() throws Exception {
    Shape shape =
        Shape.of(
            new WKTReader()
                .read("POLYGON ((0 0, 0 9.12345678, 9 9, 9 0, 0 0), (1 1, 2 1, 2 2, 1 2, 1 1))"));

    assertThat(shape.type()).isEqualTo("Polygon");
    assertThat((double[][][]) shape.coordinates())
        .isDeepEqualTo(
            new double[][][] {
              {{0, 0}, {9, 0}, {9, 9}, {0, 9.123457}, {0, 0}},
              {{1, 1}, {1, 2}, {2, 2}, {2, 1}, {1, 1}}
            });
  }

  @Test
  void otherGeometriesAreRefused() throws Exception {
    assertThatThrownBy(() -> Shape.of(new WKTReader().read("POINT (1 2)")))
        .hasMessage("expected a polygon or multipolygon, got a Point");
  }
}
