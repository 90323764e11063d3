package org.beatlight.api.tile;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.beatlight.api.publication.Snapshot;
import org.beatlight.api.tile.mvt.MvtWriter;
import org.beatlight.core.geo.TileAddress;
import org.beatlight.core.geo.WebMercator;
import org.locationtech.jts.geom.Envelope;

/** Tiles of one layer, made without a server. */
record Tiles(TileSource source) {
  static Tiles of(TileLayer layer, Snapshot snapshot) {
    return new Tiles(layer.open().apply(snapshot));
  }

  byte[] bytes(TileAddress tile, TileFilter filter) {
    return MvtWriter.write(source.layers(tile, filter));
  }

  DecodedTile at(TileAddress tile) {
    return DecodedTile.of(bytes(tile, TileFilter.ALL));
  }

  /** Returns the tiles of a zoom that the layer's bounds touch, and those around them. */
  List<TileAddress> addresses(int zoom) {
    Envelope box = source.bounds();
    double tiles = 1 << zoom;
    int[] columns =
        range(WebMercator.x(box.getMinX()) * tiles, WebMercator.x(box.getMaxX()) * tiles, zoom);
    int[] rows =
        range(WebMercator.y(box.getMaxY()) * tiles, WebMercator.y(box.getMinY()) * tiles, zoom);
    return IntStream.of(columns)
        .boxed()
        .flatMap(x -> IntStream.of(rows).mapToObj(y -> new TileAddress(zoom, x, y)))
        .toList();
  }

  Stream<DecodedTile> all(int zoom, TileFilter filter) {
    return addresses(zoom).stream().map(tile -> DecodedTile.of(bytes(tile, filter)));
  }

  private static int[] range(double from, double to, int zoom) {
    int last = (1 << zoom) - 1;
    return IntStream.rangeClosed(Math.max(0, (int) from - 1), Math.min(last, (int) to + 1))
        .toArray();
  }
}
