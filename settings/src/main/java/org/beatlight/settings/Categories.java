package org.beatlight.settings;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** The canonical categories that the sources of a city can give. */
final class Categories {
  /** What ingest calls a category that the settings do not map. */
  private static final String UNMAPPED = "unmapped";

  private Categories() {}

  static Set<String> of(Collection<SourceSettings> sources) {
    Set<String> categories = new TreeSet<>();
    categories.add(UNMAPPED);
    for (SourceSettings source : sources) {
      source.category().ifPresent(categories::add);
      categories.addAll(source.categories().values());
    }
    return categories;
  }
}
