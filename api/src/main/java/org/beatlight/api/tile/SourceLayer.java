package org.beatlight.api.tile;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A layer inside a tile, as TileJSON tells it.
 *
 * @param fields what each property of its features holds
 */
record SourceLayer(String id, String description, Map<String, String> fields) {
  SourceLayer {
    fields = Collections.unmodifiableMap(new TreeMap<>(fields));
  }
}
