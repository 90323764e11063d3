package org.beatlight.api.disclosure;

import java.util.List;
import org.beatlight.api.publication.CategoryInfo;
import org.beatlight.api.publication.Counting;
import org.beatlight.api.publication.EventColumns;
import org.beatlight.api.publication.Snapshot;
import org.beatlight.core.disclosure.PeriodCounter;
import org.beatlight.core.disclosure.Salt;

/** Categories with their events as counts that are shown. */
final class ShownCategories {
  private ShownCategories() {}

  static List<CategoryInfo> of(Snapshot full, Counting counting, Salt salt) {
    return full.categories().stream()
        .map(info -> new CategoryInfo(info.key(), info.name(), shown(full, info, counting, salt)))
        .toList();
  }

  private static long shown(Snapshot full, CategoryInfo info, Counting counting, Salt salt) {
    EventColumns events = full.events(info.kind(), info.category());
    long[] keys = ShownEvents.recordKeys(salt, info.key(), events);
    PeriodCounter counter = counting.counter(full.manifest().data());
    for (int i = 0; i < keys.length; i++) {
      counter.add(events.epochDays()[i], keys[i]);
    }
    return counter.publish();
  }
}
