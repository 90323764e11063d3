package org.beatlight.api.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.beatlight.api.publication.BeatArea;
import org.beatlight.api.publication.CategoryKey;
import org.beatlight.api.publication.EventColumns;
import org.beatlight.api.publication.PublishedHotspot;
import org.beatlight.api.publication.Snapshot;
import org.beatlight.api.publication.TestCounts;
import org.beatlight.api.publication.TinyPlane;
import org.beatlight.api.tile.JaggedBeats;
import org.beatlight.api.tile.Snapshots;
import org.beatlight.core.area.Area;
import org.beatlight.core.area.AreaIndex;
import org.beatlight.core.geo.LonLat;
import org.beatlight.core.geo.MortonKey;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/** Four beats, 3.3 by 4.4 km, with 4,000 addresses at which things happen for two years. */
final class DenseTown {
  static final List<CategoryKey> CATEGORIES =
      List.of(Snapshots.BURGLARY, Snapshots.THEFT, Snapshots.NOISE);

  private static final double SIDE_DEG = 0.04;
  private static final int ADDRESSES = 4_000;
  private static final int EVENTS = 1_500; // of each category

  private final Random random = new Random(17);
  private final List<BeatArea> beats = JaggedBeats.of(2, Snapshots.SOUTH_WEST, 1);
  private final AreaIndex index =
      AreaIndex.of(
          beats.stream()
              .map(
                  beat ->
                      new Area(beat.code(), beat.name(), TinyPlane.grid().toPlane(beat.shape())))
              .toList());
  private final List<Event> events = new ArrayList<>();

  /** An event; its beat is empty where it lies in none. */
  record Event(CategoryKey category, long key, int day, String beat) {}

  private DenseTown() {
    List<LonLat> addresses = new ArrayList<>();
    for (int i = 0; i < ADDRESSES; i++) {
      addresses.add(
          new LonLat(
              Snapshots.SOUTH_WEST.lonDeg() + SIDE_DEG * random.nextDouble(),
              Snapshots.SOUTH_WEST.latDeg() + SIDE_DEG * random.nextDouble()));
    }
    for (CategoryKey category : CATEGORIES) {
      for (int i = 0; i < EVENTS; i++) {
        events.add(event(category, addresses.get(random.nextInt(ADDRESSES))));
      }
    }
  }

  private Event event(CategoryKey category, LonLat at) {
    int day = (int) Snapshots.DATA.from().toEpochDay() + random.nextInt(Snapshots.DATA.days());
    String beat = index.find(TinyPlane.grid().toPlane(at)).orElse("");
    return new Event(category, MortonKey.of(at), day, beat);
  }

  /** Returns the town whole. */
  static Snapshot full() {
    return new DenseTown().snapshot();
  }

  private Snapshot snapshot() {
    Snapshot bare = Snapshots.of(12, beats, hotspots(), List.of(), columns());
    return new Snapshot(
        bare.header(),
        bare.categories(),
        bare.beats(),
        bare.areas(),
        bare.hotspots(),
        bare.robust(),
        bare.changes(),
        TestCounts.of(Snapshots.DATA, this::count),
        bare.backdrop(),
        bare.eventsByCategory(),
        bare.counting(),
        bare.plane());
  }

  private void count(TestCounts.Adder adder) {
    events.stream()
        .filter(event -> !event.beat().isEmpty())
        .forEach(
            event -> adder.add(event.beat(), event.category(), LocalDate.ofEpochDay(event.day())));
  }

  private Map<CategoryKey, EventColumns> columns() {
    Map<CategoryKey, EventColumns> columns = new TreeMap<>();
    CATEGORIES.forEach(category -> columns.put(category, columns(category)));
    return columns;
  }

  private EventColumns columns(CategoryKey category) {
    List<Event> sorted =
        events.stream()
            .filter(event -> event.category().equals(category))
            .sorted(Comparator.comparingLong(Event::key).thenComparingInt(Event::day))
            .toList();
    return new EventColumns(
        sorted.stream().mapToLong(Event::key).toArray(),
        sorted.stream().mapToInt(Event::day).toArray(),
        new short[sorted.size()],
        new byte[sorted.size()]);
  }

  /** A hotspot of each category, 180 m around the same place. */
  private static List<PublishedHotspot> hotspots() {
    Coordinate middle =
        new Coordinate(
            Snapshots.SOUTH_WEST.lonDeg() + 0.011, Snapshots.SOUTH_WEST.latDeg() + 0.012);
    return CATEGORIES.stream()
        .map(
            category ->
                Snapshots.hotspot(
                    category, 1, new GeometryFactory().createPoint(middle).buffer(0.0016)))
        .toList();
  }
}
