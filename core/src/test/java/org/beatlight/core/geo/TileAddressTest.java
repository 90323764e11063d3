package org.beatlight.core.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.doubles;
import static org.quicktheories.generators.SourceDSL.integers;

import org.junit.jupiter.api.Test;

class TileAddressTest {
  @Test
  void theWholeWorldHoldsEveryKey() {
    TileAddress world = new TileAddress(0, 0, 0);

    assertThat(world.firstKey()).isZero();
    assertThat(world.endKey()).isEqualTo(1L << 62);
  }

  @Test
  void fourTilesShareTheirParentsRangeWithoutGap() {
    // north-west, north-east, south-west, south-east: the order of the keys
    assertThat(new TileAddress(1, 0, 0).endKey()).isEqualTo(new TileAddress(1, 1, 0).firstKey());
    assertThat(new TileAddress(1, 1, 0).endKey()).isEqualTo(new TileAddress(1, 0, 1).firstKey());
    assertThat(new TileAddress(1, 0, 1).endKey()).isEqualTo(new TileAddress(1, 1, 1).firstKey());
    assertThat(new TileAddress(1, 1, 1).endKey()).isEqualTo(1L << 62);
  }

  @Test
  void aPointsKeyLiesInTheTileThatItFallsOn() {
    qt().withFixedSeed(8)
        .forAll(
            doubles().between(-179.9, 179.9),
            doubles().between(-85, 85),
            integers().between(0, TileAddress.MAX_ZOOM))
        .check(
            (lon, lat, z) -> {
              int x = (int) (WebMercator.x(lon) * (1 << z));
              int y = (int) (WebMercator.y(lat) * (1 << z));
              TileAddress tile = new TileAddress(z, x, y);
              long key = MortonKey.of(new LonLat(lon, lat));
              return key >= tile.firstKey() && key < tile.endKey();
            });
  }

  @Test
  void refusesWhatIsNotOnTheMap() {
    assertThatThrownBy(() -> new TileAddress(25, 0, 0))
        .hasMessage("expected a zoom in [0, 24], got 25");
    assertThatThrownBy(() -> new TileAddress(-1, 0, 0))
        .hasMessage("expected a zoom in [0, 24], got -1");
    int[][] outside = {{4, 0}, {-1, 0}, {0, 4}, {0, -1}};
    for (int[] at : outside) {
      assertThatThrownBy(() -> new TileAddress(2, at[0], at[1]))
          .hasMessage("expected column and row in [0, 3] at zoom 2, got " + at[0] + ", " + at[1]);
    }
  }
}
