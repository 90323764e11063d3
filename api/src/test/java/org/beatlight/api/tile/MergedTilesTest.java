package org.beatlight.api.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.beatlight.api.publication.Snapshot;
import org.beatlight.core.geo.LonLat;
import org.beatlight.core.geo.TileAddress;
import org.junit.jupiter.api.Test;

class MergedTilesTest {
  private final Snapshot town = Snapshots.town();

  @Test
  void aTileHoldsWhatTheServerAnswersLayerByLayer() {
    PublishedTiles served = new PublishedTiles(town, new TileCache());
    MergedTiles merged = MergedTiles.of(town, MergedTiles.names());
    for (int zoom : List.of(0, 10, 12, 14)) {
      TileAddress tile = Ground.tile(new LonLat(-87.63, 41.85), zoom);
      Map<String, List<DecodedTile.Feature>> expected = new LinkedHashMap<>();
      for (TileLayer layer : TileLayers.ALL) {
        byte[] packed = served.gzip(layer, tile, TileFilter.ALL);
        if (packed.length > 0) {
          expected.putAll(DecodedTile.of(Gzip.unpack(packed)).layers());
        }
      }

      assertThat(DecodedTile.of(Gzip.unpack(merged.gzip(tile))).layers()).isEqualTo(expected);
    }
  }

  @Test
  void noTwoLayersCallWhatTheyHoldTheSame() {
    assertThat(MergedTiles.of(town, MergedTiles.names()).vectorLayers())
        .extracting(TileJson.VectorLayer::id)
        .doesNotHaveDuplicates();
  }

  @Test
  void theOrderOfTheNamesDoesNotMatter() {
    TileAddress tile = Ground.tile(new LonLat(-87.63, 41.85), 12);

    assertThat(MergedTiles.of(town, List.of("hotspots", "beats")).gzip(tile))
        .isEqualTo(MergedTiles.of(town, List.of("beats", "hotspots")).gzip(tile));
  }

  @Test
  void onlyKnownLayersAreTaken() {
    assertThatThrownBy(() -> MergedTiles.of(town, List.of("beats", "robberies")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "expected layers among beats, hotspots, robust, events, points, trend, areas,"
                + " backdrop, got \"robberies\"");
  }

  @Test
  void aTileOfNothingIsEmpty() {
    assertThat(
            MergedTiles.of(Snapshots.empty(), MergedTiles.names()).gzip(new TileAddress(0, 0, 0)))
        .isEmpty();
  }
}
