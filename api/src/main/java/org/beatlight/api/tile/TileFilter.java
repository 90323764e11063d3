package org.beatlight.api.tile;

import java.util.Optional;
import org.beatlight.api.publication.CategoryKey;
import org.beatlight.core.event.DateRange;
import org.beatlight.core.event.Kind;

/** What a caller wants to see of a layer; what is empty is not restricted. */
record TileFilter(
    Optional<Kind> kind,
    Optional<String> category,
    Optional<DateRange> days,
    Optional<String> layer) {
  static final TileFilter ALL =
      new TileFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  boolean admits(CategoryKey key) {
    return kind.map(key.kind()::equals).orElse(true)
        && category.map(key.category()::equals).orElse(true);
  }

  boolean admitsLayer(String name) {
    return layer.map(name::equals).orElse(true);
  }
}
