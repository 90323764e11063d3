package org.beatlight.api.disclosure;

import java.util.List;
import java.util.Map;
import org.beatlight.api.publication.CategoryInfo;
import org.beatlight.api.publication.CategoryKey;
import org.beatlight.api.publication.Counting;
import org.beatlight.api.publication.EventColumns;
import org.beatlight.api.publication.Snapshot;
import org.beatlight.core.disclosure.PeriodCounter;

/** Categories with their events as counts that are shown. */
final class ShownCategories {
  private ShownCategories() {}

  static List<CategoryInfo> of(
      Snapshot full, Counting counting, Map<CategoryKey, long[]> recordKeys) {
    return full.categories().stream()
        .map(
            info ->
                new CategoryInfo(info.key(), info.name(), shown(full, info, counting, recordKeys)))
        .toList();
  }

  private static long shown(
      Snapshot full, CategoryInfo info, Counting counting, Map<CategoryKey, long[]> recordKeys) {
    EventColumns events = full.events(info.kind(), info.category());
    long[] keys = recordKeys.getOrDefault(info.key(), new long[0]);
    PeriodCounter counter = counting.counter(full.manifest().data());
    for (int i = 0; i < keys.length; i++) {
      counter.add(events.epochDays()[i], keys[i]);
    }
    return counter.publish();
  }
}
