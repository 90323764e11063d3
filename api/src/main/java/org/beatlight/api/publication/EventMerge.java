package org.beatlight.api.publication;

import java.util.ArrayList;
import java.util.List;
import org.beatlight.core.contract.EventBlock;

/** Joins sorted blocks of events into one sorted set of columns. */
final class EventMerge {
  private EventMerge() {}

  static EventColumns merge(List<EventBlock> blocks) {
    List<EventColumns> parts = new ArrayList<>();
    for (EventBlock block : blocks) {
      parts.add(EventColumns.of(block));
    }
    while (parts.size() > 1) {
      parts = mergePairs(parts);
    }
    return parts.isEmpty() ? EventColumns.NONE : parts.get(0);
  }

  private static List<EventColumns> mergePairs(List<EventColumns> parts) {
    List<EventColumns> merged = new ArrayList<>();
    for (int i = 0; i + 1 < parts.size(); i += 2) {
      merged.add(merge(parts.get(i), parts.get(i + 1)));
    }
    if (parts.size() % 2 == 1) {
      merged.add(parts.get(parts.size() - 1));
    }
    return merged;
  }

  private static EventColumns merge(EventColumns a, EventColumns b) {
    int n = a.size() + b.size();
    EventColumns out = EventColumns.of(EventBlock.ofSize(n));
    int i = 0;
    int j = 0;
    for (int k = 0; k < n; k++) {
      if (j == b.size() || (i < a.size() && compare(a, i, b, j) <= 0)) {
        copy(a, i++, out, k);
      } else {
        copy(b, j++, out, k);
      }
    }
    return out;
  }

  private static int compare(EventColumns a, int i, EventColumns b, int j) {
    int byKey = Long.compare(a.keys()[i], b.keys()[j]);
    int byDay = byKey != 0 ? byKey : Integer.compare(a.epochDays()[i], b.epochDays()[j]);
    int byMinute = byDay != 0 ? byDay : Short.compare(a.minutes()[i], b.minutes()[j]);
    return byMinute != 0 ? byMinute : Byte.compare(a.flags()[i], b.flags()[j]);
  }

  private static void copy(EventColumns from, int i, EventColumns to, int k) {
    to.keys()[k] = from.keys()[i];
    to.epochDays()[k] = from.epochDays()[i];
    to.minutes()[k] = from.minutes()[i];
    to.flags()[k] = from.flags()[i];
  }
}
