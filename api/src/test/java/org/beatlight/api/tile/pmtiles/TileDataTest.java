package org.beatlight.api.tile.pmtiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class TileDataTest {
  private static final byte[] LAND = {1, 2, 3};
  private static final byte[] SEA = {4, 5};

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final TileData data = new TileData(out);

  @Test
  void equalTilesAreWrittenOnceAndTellInRuns() throws IOException {
    data.addIfAny(5, SEA);
    data.addIfAny(6, SEA);
    data.addIfAny(7, LAND);
    data.addIfAny(9, SEA); // again, but not in a row
    data.addIfAny(11, SEA); // nor this: tile 10 is missing

    assertThat(out.toByteArray()).containsExactly(4, 5, 1, 2, 3);
    assertThat(data.entries())
        .containsExactly(
            new Entry(5, 0, 2, 2),
            new Entry(7, 2, 3, 1),
            new Entry(9, 0, 2, 1),
            new Entry(11, 0, 2, 1));
    assertThat(data.counts()).isEqualTo(new Header.Counts(5, 4, 2));
    assertThat(data.length()).isEqualTo(5);
  }

  @Test
  void emptyTilesAreLeftOut() throws IOException {
    data.addIfAny(5, new byte[0]);

    assertThat(data.entries()).isEmpty();
    assertThat(data.counts()).isEqualTo(new Header.Counts(0, 0, 0));
  }
}
