package org.beatlight.api.disclosure;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.beatlight.api.publication.CategoryKey;
import org.beatlight.api.publication.EventColumns;
import org.beatlight.core.contract.EventBlock;
import org.beatlight.core.disclosure.RecordKeys;
import org.beatlight.core.disclosure.Salt;

/** Events at the points where they are shown, without their time of day. */
final class ShownEvents {
  private static final short UNKNOWN = -1;
  private static final long NOWHERE = -1;

  private final KnownPlaces places;
  private final Map<CategoryKey, long[]> recordKeys;

  ShownEvents(KnownPlaces places, Map<CategoryKey, long[]> recordKeys) {
    this.places = places;
    this.recordKeys = recordKeys;
  }

  /** Returns the events of the categories that may be shown as places. */
  Map<CategoryKey, EventColumns> of(
      Map<CategoryKey, EventColumns> events, Predicate<CategoryKey> placed) {
    Map<CategoryKey, EventColumns> shown = new TreeMap<>();
    events.forEach(
        (key, columns) -> {
          if (placed.test(key)) {
            shown.put(key, moved(columns, recordKeys.getOrDefault(key, new long[0])));
          }
        });
    return shown;
  }

  private EventColumns moved(EventColumns events, long[] keys) {
    long[] to = Arrays.stream(events.keys()).map(at -> places.shown(at).orElse(NOWHERE)).toArray();
    int[] order = PlaceOrder.of(to, events.epochDays());
    short[] minutes = new short[order.length];
    Arrays.fill(minutes, UNKNOWN);
    return new EventColumns(
        Arrays.stream(order).mapToLong(i -> to[i]).toArray(),
        Arrays.stream(order).map(i -> events.epochDays()[i]).toArray(),
        minutes,
        new byte[order.length],
        Arrays.stream(order).mapToLong(i -> keys[i]).toArray());
  }

  /** Returns the secret numbers of the events of each category. */
  static Map<CategoryKey, long[]> recordKeys(Salt salt, Map<CategoryKey, EventColumns> events) {
    Map<CategoryKey, long[]> keys = new TreeMap<>();
    events.forEach((key, columns) -> keys.put(key, recordKeys(salt, key, columns)));
    return keys;
  }

  private static long[] recordKeys(Salt salt, CategoryKey key, EventColumns events) {
    return RecordKeys.of(
        salt,
        "%s/%s".formatted(key.kind().code(), key.category()),
        new EventBlock(events.keys(), events.epochDays(), events.minutes(), events.flags()));
  }
}
