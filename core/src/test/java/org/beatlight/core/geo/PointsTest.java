package org.beatlight.core.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PointsTest {
  private static final double NAN = Double.NaN;

  @Test
  void metresAreMeasuredStraight() {
    assertThat(new PlanePoint(10, 20).distanceM(new PlanePoint(13, 24))).isEqualTo(5);
  }

  @Test
  void metresMustBeFinite() {
    assertThatThrownBy(() -> new PlanePoint(NAN, 1))
        .hasMessage("expected finite metres, got NaN, 1.0");
    assertThatThrownBy(() -> new PlanePoint(1, Double.POSITIVE_INFINITY))
        .hasMessage("expected finite metres, got 1.0, Infinity");
  }

  @Test
  void degreesMustBeOnTheGlobe() {
    assertThat(new LonLat(180, -90)).isEqualTo(new LonLat(180.0, -90.0));
    double[][] outside = {{180.1, 0}, {-181, 0}, {0, 90.1}, {0, -91}, {NAN, 0}, {0, NAN}};
    for (double[] at : outside) {
      assertThatThrownBy(() -> new LonLat(at[0], at[1]))
          .hasMessage(
              "expected longitude in [-180, 180] and latitude in [-90, 90] degrees, got "
                  + at[0]
                  + ", "
                  + at[1]);
    }
  }

  @Test
  void aRadiusIsFiniteAndAboveZero() {
    assertThat(new Radius(150).metres()).isEqualTo(150);
    for (double metres : new double[] {0, -1, NAN, Double.POSITIVE_INFINITY}) {
      assertThatThrownBy(() -> new Radius(metres))
          .hasMessage("radius must be finite and > 0 m, was " + metres);
    }
  }
}
