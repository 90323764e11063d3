package org.beatlight.api.tile;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A layer inside a tile, as TileJSON tells it.
 *
 * @param firstZoom before which it is in no tile
 * @param fields what each property of its features holds
 */
record SourceLayer(String id, String description, int firstZoom, Map<String, String> fields) {
  SourceLayer {
    fields = Collections.unmodifiableMap(new TreeMap<>(fields));
  }

  /** A layer that is there at every zoom. */
  SourceLayer(String id, String description, Map<String, String> fields) {
    this(id, description, TileLayers.MIN_ZOOM, fields);
  }
}
