package org.beatlight.api.tile;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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

  /**
   * Returns what is chosen as text for a tag: equal for equal filters and for no others; empty
   * where nothing is restricted.
   */
  String code() {
    if (equals(ALL)) {
      return "";
    }
    return "-%s.%s.%s%s"
        .formatted(
            kind.map(Kind::code).orElse(""),
            category.map(code -> URLEncoder.encode(code, StandardCharsets.UTF_8)).orElse(""),
            days.map(range -> range.from() + "." + range.to()).orElse(""),
            layer.map(name -> "." + URLEncoder.encode(name, StandardCharsets.UTF_8)).orElse(""));
  }
}
