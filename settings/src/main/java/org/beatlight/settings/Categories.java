package org.beatlight.settings;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.beatlight.core.contract.LakeV1;

/** The canonical categories that the sources of a city can give. */
final class Categories {
  private Categories() {}

  static Set<String> of(Collection<SourceSettings> sources) {
    Set<String> categories = new TreeSet<>();
    categories.add(LakeV1.Events.UNMAPPED);
    for (SourceSettings source : sources) {
      source.category().ifPresent(categories::add);
      categories.addAll(source.categories().values());
    }
    return categories;
  }
}
