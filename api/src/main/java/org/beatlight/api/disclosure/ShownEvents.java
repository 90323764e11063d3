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
  private final Salt salt;

  ShownEvents(KnownPlaces places, Salt salt) {
    this.places = places;
    this.salt = salt;
  }

  /** Returns the events of the categories that may be shown as places. */
  Map<CategoryKey, EventColumns> of(
      Map<CategoryKey, EventColumns> events, Predicate<CategoryKey> placed) {
    Map<CategoryKey, EventColumns> shown = new TreeMap<>();
    events.forEach(
        (key, columns) -> {
          if (placed.test(key)) {
            shown.put(key, moved(key, columns));
          }
        });
    return shown;
  }

  private EventColumns moved(CategoryKey key, EventColumns events) {
    long[] recordKeys = recordKeys(salt, key, events);
    long[] to = Arrays.stream(events.keys()).map(at -> places.shown(at).orElse(NOWHERE)).toArray();
    int[] order = PlaceOrder.of(to, events.epochDays());
    short[] minutes = new short[order.length];
    Arrays.fill(minutes, UNKNOWN);
    return new EventColumns(
        Arrays.stream(order).mapToLong(i -> to[i]).toArray(),
        Arrays.stream(order).map(i -> events.epochDays()[i]).toArray(),
        minutes,
        new byte[order.length],
        Arrays.stream(order).mapToLong(i -> recordKeys[i]).toArray());
  }

  /** Returns the secret numbers of a category's events. */
  static long[] recordKeys(Salt salt, CategoryKey key, EventColumns events) {
    return RecordKeys.of(
        salt,
        "%s/%s".formatted(key.kind().code(), key.category()),
        new EventBlock(events.keys(), events.epochDays(), events.minutes(), events.flags()));
  }
}
