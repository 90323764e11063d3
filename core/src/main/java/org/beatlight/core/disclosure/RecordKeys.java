package org.beatlight.core.disclosure;

import org.beatlight.core.contract.EventBlock;

/**
 * A secret number for each event, made of what it is alone: category, place, day, minute and how
 * many equal ones came before it; flags do not count. An event keeps its key for as long as it and
 * the salt stay as they are, whatever else is added or taken away.
 */
public final class RecordKeys {
  private static final int BYTES = 3 * Long.BYTES;

  private RecordKeys() {}

  /**
   * Returns the key of each event.
   *
   * @param category what tells kinds and categories apart, such as {@code incident/burglary}
   * @param events of that category
   * @throws IllegalArgumentException if the events are not in the order of key, day, minute
   */
  public static long[] of(Salt salt, String category, EventBlock events) {
    SipHash.Key key = salt.key("record " + category);
    long[] keys = new long[events.size()];
    long ordinal = 0;
    for (int i = 0; i < keys.length; i++) {
      int order = i == 0 ? 1 : compare(events, i, i - 1);
      if (order < 0) {
        throw new IllegalArgumentException(
            "expected events in the order of key, day and minute, event %d of %s is not"
                .formatted(i, category));
      }
      ordinal = order == 0 ? ordinal + 1 : 0;
      keys[i] = key(key, events, i, ordinal);
    }
    return keys;
  }

  private static int compare(EventBlock events, int a, int b) {
    int byKey = Long.compare(events.keys()[a], events.keys()[b]);
    int byDay = Integer.compare(events.epochDays()[a], events.epochDays()[b]);
    int byMinute = Short.compare(events.minutes()[a], events.minutes()[b]);
    return byKey != 0 ? byKey : byDay != 0 ? byDay : byMinute;
  }

  private static long key(SipHash.Key key, EventBlock events, int i, long ordinal) {
    long when = ((long) events.epochDays()[i] << Integer.SIZE) | (events.minutes()[i] & 0xFFFFL);
    return new SipHash(key).add(events.keys()[i]).add(when).add(ordinal).end(0, BYTES);
  }
}
