package org.beatlight.api.ogc.tiles;

import java.util.List;
import java.util.stream.IntStream;
import org.beatlight.api.tile.TileJson;
import org.beatlight.core.geo.WebMercator;

/** The tiles of a zoom that show anything; both ends are in it. */
record TileLimits(
    String tileMatrix, int minTileRow, int maxTileRow, int minTileCol, int maxTileCol) {
  /** Returns the limits of each zoom of a layer. */
  static List<TileLimits> of(TileJson layer) {
    return IntStream.rangeClosed(layer.minzoom(), layer.maxzoom())
        .mapToObj(zoom -> of(zoom, layer.bounds()))
        .toList();
  }

  private static TileLimits of(int zoom, List<Double> bounds) {
    return new TileLimits(
        Integer.toString(zoom),
        tile(WebMercator.y(bounds.get(3)), zoom),
        tile(WebMercator.y(bounds.get(1)), zoom),
        tile(WebMercator.x(bounds.get(0)), zoom),
        tile(WebMercator.x(bounds.get(2)), zoom));
  }

  private static int tile(double share, int zoom) {
    int tiles = 1 << zoom;
    return Math.max(0, Math.min(tiles - 1, (int) Math.floor(share * tiles)));
  }
}
