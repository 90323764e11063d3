package org.beatlight.api.tile;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.beatlight.api.publication.Snapshot;

/**
 * A layer that can be asked for. To add one, declare it beside its source and name it in {@link
 * TileLayers}.
 *
 * @param name in addresses
 * @param filters what callers may choose; the layer ignores all else
 * @param contents the layers inside its tiles
 * @param open makes the source for a publication; it must be cheap, work waits for a first tile
 */
record TileLayer(
    String name,
    Set<Choice> filters,
    List<SourceLayer> contents,
    Function<Snapshot, TileSource> open) {
  /** What a caller may choose. */
  enum Choice {
    KIND,
    CATEGORY,
    DAYS,
    LAYER
  }

  TileLayer {
    filters = Set.copyOf(filters);
    contents = List.copyOf(contents);
  }

  /** Returns before which zoom all tiles are empty. */
  int firstZoom() {
    return contents.stream().mapToInt(SourceLayer::firstZoom).min().orElse(TileLayers.MIN_ZOOM);
  }
}
