package org.beatlight.api.tile;

import java.util.Map;
import java.util.stream.Collectors;
import org.beatlight.api.publication.Snapshot;
import org.beatlight.api.tile.mvt.MvtWriter;
import org.beatlight.core.geo.TileAddress;

/** All tiles of one edition of a publication: made when asked for, kept while there is room. */
final class PublishedTiles {
  private final Snapshot snapshot;
  private final Map<String, TileSource> sources;
  private final TileCache packed;

  PublishedTiles(Snapshot snapshot, TileCache packed) {
    this.snapshot = snapshot;
    this.packed = packed;
    this.sources =
        TileLayers.ALL.stream()
            .collect(Collectors.toMap(TileLayer::name, layer -> layer.open().apply(snapshot)));
  }

  Snapshot snapshot() {
    return snapshot;
  }

  TileSource source(TileLayer layer) {
    TileSource source = sources.get(layer.name());
    if (source == null) {
      throw new IllegalArgumentException("expected a layer of TileLayers, got " + layer.name());
    }

    return source;
  }

  /** Returns the tile, gzip; 0 bytes where it shows nothing. */
  byte[] gzip(TileLayer layer, TileAddress address, TileFilter filter) {
    return packed.get(
        new TileCache.Key(snapshot.edition(), layer.name(), address, filter),
        () -> make(layer, address, filter));
  }

  private byte[] make(TileLayer layer, TileAddress address, TileFilter filter) {
    byte[] tile = MvtWriter.write(source(layer).layers(address, filter));
    return tile.length == 0 ? tile : Gzip.pack(tile);
  }
}
