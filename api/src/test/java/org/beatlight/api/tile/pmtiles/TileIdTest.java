package org.beatlight.api.tile.pmtiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.beatlight.core.geo.TileAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TileIdTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0, 0, 0", // of the specification's table, as are the next
    "1, 0, 0, 1",
    "1, 0, 1, 2",
    "1, 1, 1, 3",
    "1, 1, 0, 4",
    "2, 0, 0, 5",
    "12, 3423, 1763, 19078479"
  })
  void numbersAreThoseOfTheSpecification(int z, int x, int y, long id) {
    assertThat(TileId.of(new TileAddress(z, x, y))).isEqualTo(id);
  }

  @Test
  void neighboursOnTheCurveAreNeighboursOnTheMap() {
    Map<Long, TileAddress> tiles = new TreeMap<>();
    for (int x = 0; x < 32; x++) {
      for (int y = 0; y < 32; y++) {
        TileAddress tile = new TileAddress(5, x, y);
        tiles.put(TileId.of(tile), tile);
      }
    }

    List<TileAddress> curve = new ArrayList<>(tiles.values());
    assertThat(tiles.keySet()).hasSize(1024).first().isEqualTo(341L); // 1 + 4 + 16 + 64 + 256
    assertThat(tiles.keySet().stream().max(Comparator.naturalOrder())).hasValue(341L + 1023);
    for (int i = 1; i < curve.size(); i++) {
      int steps =
          Math.abs(curve.get(i).x() - curve.get(i - 1).x())
              + Math.abs(curve.get(i).y() - curve.get(i - 1).y());
      assertThat(steps).isEqualTo(1);
    }
  }
}
