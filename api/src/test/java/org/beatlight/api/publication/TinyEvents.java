package org.beatlight.api.publication;

import static org.beatlight.core.event.Kind.CONCERN;
import static org.beatlight.core.event.Kind.INCIDENT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.beatlight.core.contract.EventBlock;
import org.beatlight.core.geo.LonLat;
import org.beatlight.core.geo.MortonKey;

/**
 * The events of the hand-made city, laid so that the two windows of four weeks (from 2024-05-04 and
 * from 2024-06-01) hold these counts, before and now:
 *
 * <pre>
 *            A1       A2       B1
 * burglary   10 20     0  3     0  0
 * robbery     5  5     3  0     0  1
 * noise       0  0    21 45    30  9
 * </pre>
 *
 * The first and the last day of the data and of each window have events. Two burglaries lie outside
 * every beat.
 */
final class TinyEvents {
  static final CategoryKey BURGLARY = new CategoryKey(INCIDENT, "burglary");
  static final CategoryKey ROBBERY = new CategoryKey(INCIDENT, "robbery");
  static final CategoryKey NOISE = new CategoryKey(CONCERN, "noise");

  /** Where an event lies that lies in no beat. */
  static final String NO_BEAT = "";

  private final List<TinyEvent> events = new ArrayList<>();

  private TinyEvents() {}

  record TinyEvent(String beat, CategoryKey category, LocalDate day, LonLat place, short minute) {
    long key() {
      return MortonKey.of(place);
    }

    /** Robberies of the last day are known by their beat alone. */
    byte flags() {
      return category.equals(ROBBERY) && day.equals(TinyPublication.DATA.to().minusDays(1))
          ? 0
          : EventBlock.CLUSTERABLE;
    }
  }

  static List<TinyEvent> all() {
    TinyEvents city = new TinyEvents();
    city.burglaries();
    city.robberies();
    city.noise();
    return List.copyOf(city.events);
  }

  /** Packs the events of a category, those of even and odd places in the order apart. */
  static List<EventBlock> blocks(CategoryKey category) {
    List<TinyEvent> sorted =
        all().stream()
            .filter(event -> event.category().equals(category))
            .sorted(
                Comparator.comparing(TinyEvent::key)
                    .thenComparing(TinyEvent::day)
                    .thenComparing(TinyEvent::minute))
            .toList();
    return List.of(block(sorted, 0), block(sorted, 1));
  }

  private void burglaries() {
    spread("A1", BURGLARY, "2024-01-03", 60, 2);
    spread("A1", BURGLARY, "2024-05-04", 10, 3);
    spread("A1", BURGLARY, "2024-06-01", 1, 1);
    spread("A1", BURGLARY, "2024-06-10", 19, 1);
    spread("A2", BURGLARY, "2024-06-14", 3, 0);
    spread("B1", BURGLARY, "2024-02-29", 4, 0);
    spread(NO_BEAT, BURGLARY, "2024-06-10", 2, 0);
  }

  private void robberies() {
    spread("A1", ROBBERY, "2024-05-27", 5, 1);
    spread("A1", ROBBERY, "2024-06-01", 5, 1);
    spread("A2", ROBBERY, "2024-05-20", 3, 0);
    spread("B1", ROBBERY, "2024-06-28", 1, 1);
  }

  private void noise() {
    spread("A2", NOISE, "2024-01-03", 122, 1);
    spread("A2", NOISE, "2024-05-04", 21, 1);
    spread("A2", NOISE, "2024-06-01", 28, 1);
    spread("A2", NOISE, "2024-06-01", 17, 1);
    spread("B1", NOISE, "2024-05-04", 28, 1);
    spread("B1", NOISE, "2024-05-15", 2, 0);
    spread("B1", NOISE, "2024-06-02", 9, 3);
  }

  /** Adds so many events from a day on, so many days apart, on a few places of the beat. */
  private void spread(String beat, CategoryKey category, String from, int count, int daysApart) {
    LonLat corner = TinyPublication.cornerOf(beat);
    for (int i = 0; i < count; i++) {
      LonLat place =
          new LonLat(corner.lonDeg() + 0.001 * (1 + i % 5), corner.latDeg() + 0.001 * (1 + i % 3));
      short minute = (short) (i % 7 == 6 ? -1 : i * 61 % 1440);
      events.add(
          new TinyEvent(
              beat, category, LocalDate.parse(from).plusDays((long) i * daysApart), place, minute));
    }
  }

  private static EventBlock block(List<TinyEvent> sorted, int start) {
    int n = (sorted.size() - start + 1) / 2;
    EventBlock block = EventBlock.ofSize(n);
    for (int i = 0; i < n; i++) {
      TinyEvent event = sorted.get(start + 2 * i);
      block.keys()[i] = event.key();
      block.epochDays()[i] = Math.toIntExact(event.day().toEpochDay());
      block.minutes()[i] = event.minute();
      block.flags()[i] = event.flags();
    }
    return block;
  }
}
