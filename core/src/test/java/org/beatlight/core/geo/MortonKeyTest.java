package org.beatlight.core.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.doubles;
import static org.quicktheories.generators.SourceDSL.longs;

import org.junit.jupiter.api.Test;

class MortonKeyTest {
  private static final long CELLS = 1L << 31;

  @Test
  void bitsOfColumnAndRowAlternateTheColumnLowest() {
    // x = 0b11, y = 0b01 -> y1 x1 y0 x0 = 0 1 1 1
    assertThat(MortonKey.interleave(0b11, 0b01)).isEqualTo(0b0111);
    assertThat(MortonKey.interleave(0b01, 0b10)).isEqualTo(0b1001);
  }

  @Test
  void columnAndRowComeBackFromTheKey() {
    qt().withFixedSeed(3)
        .forAll(longs().between(0, CELLS - 1), longs().between(0, CELLS - 1))
        .check(
            (x, y) -> {
              long key = MortonKey.interleave(x, y);
              return key >= 0 && MortonKey.x(key) == x && MortonKey.y(key) == y;
            });
  }

  @Test
  void theMiddleOfTheMapIsTheMiddleCell() {
    long key = MortonKey.of(new LonLat(0, 0));

    assertThat(MortonKey.x(key)).isEqualTo(CELLS / 2);
    assertThat(MortonKey.y(key)).isEqualTo(CELLS / 2);
  }

  @Test
  void theMapsEdgesAndThePolesStayOnTheMap() {
    assertThat(MortonKey.of(new LonLat(-180, 90))).isZero();
    assertThat(MortonKey.of(new LonLat(180, -90))).isEqualTo((1L << 62) - 1);
  }

  @Test
  void aPointLiesWithinTwoCentimetresOfItsCell() {
    qt().withFixedSeed(4)
        .forAll(doubles().between(-179.9, 179.9), doubles().between(-85, 85))
        .check(
            (lon, lat) -> {
              long key = MortonKey.of(new LonLat(lon, lat));
              double x = WebMercator.x(lon) * CELLS - MortonKey.x(key);
              double y = WebMercator.y(lat) * CELLS - MortonKey.y(key);
              return x >= 0 && x < 1 && y >= 0 && y < 1;
            });
  }
}
