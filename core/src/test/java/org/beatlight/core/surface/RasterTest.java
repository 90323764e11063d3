package org.beatlight.core.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.beatlight.core.geo.PlanePoint;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;

class RasterTest {
  @Test
  void cellsCountFromTheOriginOfTheCrsAndNotFromTheData() {
    // 130/50 = 2.6 → 2, 260/50 = 5.2 → 5; −1/50 → −1, 99/50 → 1
    assertThat(Raster.covering(new Envelope(130, 260, -1, 99), 50))
        .isEqualTo(new Raster(50, 2, -1, 4, 3));
    assertThat(new Raster(50, 2, -1, 4, 3).center(2, -1)).isEqualTo(new PlanePoint(125, -25));
  }

  @Test
  void aPointOnABorderBelongsToTheCellInTheEastAndNorth() {
    assertThat(Raster.covering(new Envelope(100, 100, 50, 50), 50))
        .isEqualTo(new Raster(50, 2, 1, 1, 1));
  }

  @Test
  void knowsItsCells() {
    Raster raster = new Raster(50, 2, -1, 4, 3);

    assertThat(raster.size()).isEqualTo(12);
    assertThat(raster.cellAreaM2()).isEqualTo(2_500);
    assertThat(raster.contains(5, 1)).isTrue();
    assertThat(raster.index(5, 1)).isEqualTo(11);
    assertThat(raster.contains(6, 1)).isFalse();
    assertThat(raster.contains(5, 2)).isFalse();
    assertThat(raster.contains(1, 1)).isFalse();
    assertThat(raster.contains(5, -2)).isFalse();
  }

  @Test
  void tooManyCellsAreRefusedWithTheirNumber() {
    assertThatThrownBy(() -> Raster.covering(new Envelope(0, 99_999, 0, 59_999), 10))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "expected from 1 to 50,000,000 cells, got 10,000 columns × 6,000 rows of 10.0 m;"
                + " take larger cells");
    assertThatThrownBy(() -> new Raster(10, 0, 0, 100_000, 100_000))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Raster(10, 0, 0, 0, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Raster(10, 0, 0, 1, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Raster.covering(new Envelope(), 10))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aSideOutOfRangeIsRefusedWithTheRange() {
    for (double side : new double[] {0, -5, Double.NaN, 100_001}) {
      assertThatThrownBy(() -> new Raster(side, 0, 0, 1, 1))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("expected a cell side from 0.1 to 100000.0 m, got " + side);
    }
  }

  @Test
  void cellsBeyondTheGlobeAreRefused() {
    assertThatThrownBy(() -> new Raster(1, 1L << 41, 0, 1, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Raster(1, 0, -1L << 41, 1, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aSurfaceHasAValueForEachCell() {
    Raster raster = new Raster(10, 7, 8, 2, 1);
    Surface surface = Surface.of(raster, new double[] {0.25, Double.NaN});

    assertThat(surface.value(7, 8)).isEqualTo(0.25);
    assertThat(surface.values()).containsExactly(0.25, Double.NaN);
    assertThat(surface.mass()).isEqualTo(25);
    assertThatThrownBy(() -> surface.value(9, 8)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> Surface.of(raster, new double[3]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected 2 values, got 3");
    assertThatThrownBy(
            () -> surface.with(Surface.of(new Raster(10, 7, 8, 1, 2), new double[2]), Math::max))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
