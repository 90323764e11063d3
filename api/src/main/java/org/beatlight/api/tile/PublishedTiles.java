package org.beatlight.api.tile;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Map;
import java.util.stream.Collectors;
import org.beatlight.api.publication.Snapshot;
import org.beatlight.api.tile.mvt.MvtWriter;
import org.beatlight.core.geo.TileAddress;

/** All tiles of one publication: made when asked for, kept while there is room. */
final class PublishedTiles {
  private static final long MOST_BYTES_KEPT = 64L << 20;
  private static final int BYTES_AN_ENTRY = 200;

  private final Snapshot snapshot;
  private final Map<TileLayer, TileSource> sources;
  private final Cache<Key, byte[]> packed =
      Caffeine.newBuilder()
          .maximumWeight(MOST_BYTES_KEPT)
          .weigher((Key key, byte[] tile) -> tile.length + BYTES_AN_ENTRY)
          .build();

  PublishedTiles(Snapshot snapshot) {
    this.snapshot = snapshot;
    this.sources =
        TileLayers.ALL.stream()
            .collect(Collectors.toMap(layer -> layer, layer -> layer.open().apply(snapshot)));
  }

  Snapshot snapshot() {
    return snapshot;
  }

  TileSource source(TileLayer layer) {
    TileSource source = sources.get(layer);
    if (source == null) {
      throw new IllegalArgumentException("expected a layer of TileLayers, got " + layer.name());
    }

    return source;
  }

  /** Returns the tile, gzip; 0 bytes where it shows nothing. */
  byte[] gzip(TileLayer layer, TileAddress address, TileFilter filter) {
    Key key = new Key(layer.name(), address, filter);
    return packed.get(key, wanted -> make(layer, address, filter));
  }

  private byte[] make(TileLayer layer, TileAddress address, TileFilter filter) {
    byte[] tile = MvtWriter.write(source(layer).layers(address, filter));
    return tile.length == 0 ? tile : Gzip.pack(tile);
  }

  private record Key(String layer, TileAddress address, TileFilter filter) {}
}
