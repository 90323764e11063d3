package org.beatlight.api.tile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import org.beatlight.api.publication.BackdropFeature;
import org.beatlight.api.publication.BeatArea;
import org.beatlight.api.publication.CategoryInfo;
import org.beatlight.api.publication.CategoryKey;
import org.beatlight.api.publication.Counting;
import org.beatlight.api.publication.EventColumns;
import org.beatlight.api.publication.LayerArea;
import org.beatlight.api.publication.PublishedHotspot;
import org.beatlight.api.publication.RobustArea;
import org.beatlight.api.publication.RobustGround;
import org.beatlight.api.publication.Snapshot;
import org.beatlight.api.publication.TestCounts;
import org.beatlight.api.publication.TinyPlane;
import org.beatlight.core.change.ChangeTable;
import org.beatlight.core.change.Counts;
import org.beatlight.core.contract.ChangeMethod;
import org.beatlight.core.contract.CityFrame;
import org.beatlight.core.contract.HotspotMethod;
import org.beatlight.core.contract.HotspotMethod.Chance;
import org.beatlight.core.contract.HotspotMethod.Robustness;
import org.beatlight.core.contract.Manifest;
import org.beatlight.core.contract.PublishedV1;
import org.beatlight.core.event.DateRange;
import org.beatlight.core.event.Kind;
import org.beatlight.core.geo.LonLat;
import org.beatlight.core.geo.MortonKey;
import org.beatlight.core.quality.QualityReport;
import org.beatlight.core.robust.Stability;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** Publications to make tiles of. */
public final class Snapshots {
  public static final LonLat SOUTH_WEST = new LonLat(-87.7, 41.8);
  public static final DateRange DATA =
      new DateRange(LocalDate.of(2023, 1, 1), LocalDate.of(2025, 1, 1));
  public static final CategoryKey BURGLARY = new CategoryKey(Kind.INCIDENT, "burglary");
  public static final CategoryKey THEFT = new CategoryKey(Kind.INCIDENT, "theft");
  public static final CategoryKey NOISE = new CategoryKey(Kind.CONCERN, "noise");

  private Snapshots() {}

  /** Returns a publication that holds nothing. */
  static Snapshot empty() {
    return of(1, List.of(), List.of(), List.of(), Map.of());
  }

  /** Returns a town of 6 × 6 beats, 0.12 degrees wide, with something on every layer. */
  static Snapshot town() {
    return town(12);
  }

  static Snapshot town(long publicationId) {
    List<BeatArea> beats = JaggedBeats.of(6, SOUTH_WEST, 1);
    return new Town(beats, districtsAndWards(), changes(beats))
        .of(
            publicationId,
            hotspots(),
            backdrop(),
            Map.of(BURGLARY, events(700, 2), THEFT, events(2000, 3), NOISE, events(900, 4)));
  }

  /** Returns a publication of areas and changes alone. */
  static Snapshot of(List<BeatArea> beats, List<LayerArea> areas, ChangeTable changes) {
    return new Town(beats, areas, changes).of(1, List.of(), List.of(), Map.of());
  }

  public static Snapshot of(
      long publicationId,
      List<BeatArea> beats,
      List<PublishedHotspot> hotspots,
      List<BackdropFeature> backdrop,
      Map<CategoryKey, EventColumns> events) {
    return new Town(beats, List.of(), new ChangeTable(List.of(), 0, 0.1))
        .of(publicationId, hotspots, backdrop, events);
  }

  private record Town(List<BeatArea> beats, List<LayerArea> areas, ChangeTable changes) {
    Snapshot of(
        long publicationId,
        List<PublishedHotspot> hotspots,
        List<BackdropFeature> backdrop,
        Map<CategoryKey, EventColumns> events) {
      List<CategoryInfo> categories = new ArrayList<>();
      new TreeMap<>(events)
          .forEach(
              (key, columns) ->
                  categories.add(new CategoryInfo(key, key.category(), columns.size())));
      Snapshot.Header header =
          new Snapshot.Header(
              publicationId, Instant.EPOCH, "fingerprint" + publicationId, manifest());
      return new Snapshot(
          header,
          categories,
          beats,
          areas,
          hotspots,
          new RobustGround(
              Map.of(),
              hotspots.stream()
                  .map(h -> new RobustArea(h.key(), Stability.FIRM, 2_500, h.outline()))
                  .toList()),
          changes,
          TestCounts.none(DATA),
          backdrop,
          events,
          Counting.EXACT,
          TinyPlane.grid());
    }
  }

  /** Returns two layers of 36 areas that lie on top of each other, each without gaps. */
  static List<LayerArea> districtsAndWards() {
    List<LayerArea> areas = new ArrayList<>();
    areas.addAll(layer("district", 6));
    areas.addAll(layer("ward", 7));
    return areas;
  }

  private static List<LayerArea> layer(String name, long seed) {
    return JaggedBeats.of(6, SOUTH_WEST, seed).stream()
        .map(a -> new LayerArea(name, a.code(), name + " " + a.code(), a.label(), a.shape()))
        .toList();
  }

  /** Returns changes that differ from beat to beat. */
  private static ChangeTable changes(List<BeatArea> beats) {
    List<Counts> counts = new ArrayList<>();
    for (int i = 0; i < beats.size(); i++) {
      String beat = beats.get(i).code();
      counts.add(new Counts(beat, Kind.INCIDENT, "burglary", 2 * i, 20));
      counts.add(new Counts(beat, Kind.INCIDENT, "theft", 30, i));
      counts.add(new Counts(beat, Kind.CONCERN, "noise", i, i));
    }
    return ChangeTable.of(counts, 0.1);
  }

  /** Returns events at the places, in the order of their keys, one a day from the first on. */
  static EventColumns eventsAt(LonLat... places) {
    long[] keys = Arrays.stream(places).mapToLong(MortonKey::of).sorted().toArray();
    int[] days = new int[keys.length];
    Arrays.setAll(days, i -> (int) DATA.from().toEpochDay() + i);
    return new EventColumns(keys, days, new short[keys.length], new byte[keys.length]);
  }

  /** Returns the same events as they are shown to those who do not see true counts. */
  static EventColumns shownAt(LonLat... places) {
    EventColumns events = eventsAt(places);
    return new EventColumns(
        events.keys(),
        events.epochDays(),
        events.minutes(),
        events.flags(),
        new long[events.size()]);
  }

  public static PublishedHotspot hotspot(CategoryKey key, int rank, Geometry outline) {
    return new PublishedHotspot(
        "%s-%s-%d".formatted(key.kind().code(), key.category(), rank),
        key,
        rank,
        new PublishedHotspot.Extent(30.5 - rank, OptionalInt.of(9), OptionalInt.of(7), 1e5),
        new PublishedHotspot.Evidence(OptionalDouble.of(0.8567), OptionalDouble.of(0.01)),
        "0101",
        new LonLat(outline.getCentroid().getX(), outline.getCentroid().getY()),
        outline);
  }

  private static Manifest manifest() {
    return new Manifest(
        PublishedV1.VERSION,
        "test",
        new CityFrame("Test town", "America/Chicago", "EPSG:26916"),
        DATA,
        new HotspotMethod(
            DATA, 150, 20, Map.of(), Robustness.around(150, 100, 1), new Chance(199, 1)),
        new ChangeMethod(
            DateRange.endingAt(DATA.to(), 91), DateRange.endingAt(DATA.to(), 91).before(), 0.1),
        List.of(),
        QualityReport.EMPTY,
        Map.of());
  }

  private static List<PublishedHotspot> hotspots() {
    Random random = new Random(5);
    List<PublishedHotspot> hotspots = new ArrayList<>();
    for (CategoryKey key : List.of(BURGLARY, THEFT, NOISE)) {
      for (int rank = 1; rank <= 8; rank++) {
        hotspots.add(hotspot(key, rank, outline(random)));
      }
    }
    return hotspots;
  }

  /** Three circles, joined where they meet: one part or several, with a hole now and then. */
  private static Geometry outline(Random random) {
    double lon = SOUTH_WEST.lonDeg() + 0.12 * random.nextDouble();
    double lat = SOUTH_WEST.latDeg() + 0.12 * random.nextDouble();
    Coordinate[] centers = new Coordinate[3];
    Arrays.setAll(
        centers,
        i -> new Coordinate(lon + 0.006 * random.nextDouble(), lat + 0.006 * random.nextDouble()));
    return new GeometryFactory().createMultiPointFromCoords(centers).buffer(0.0018);
  }

  private static List<BackdropFeature> backdrop() {
    return List.of(
        new BackdropFeature(
            "water", "River", wkt("LINESTRING (-87.8 41.8, -87.4 41.95)").buffer(0.003)),
        new BackdropFeature("park", "Pocket park", wkt("POINT (-87.65 41.85)").buffer(0.0004)),
        new BackdropFeature(
            "street", "Main Street", wkt("LINESTRING (-87.7 41.851, -87.64 41.852)")),
        new BackdropFeature(
            "street", "Main Street", wkt("LINESTRING (-87.64 41.852, -87.58 41.85)")),
        new BackdropFeature("street", "", wkt("LINESTRING (-87.65 41.85, -87.65 41.8505)")));
  }

  private static EventColumns events(int size, long seed) {
    Random random = new Random(seed);
    long[] keys = new long[size];
    int[] days = new int[size];
    for (int i = 0; i < size; i++) {
      boolean again = i > 0 && random.nextInt(4) == 0; // addresses repeat
      keys[i] =
          again
              ? keys[i - 1]
              : MortonKey.of(
                  new LonLat(
                      SOUTH_WEST.lonDeg() + 0.12 * random.nextDouble(),
                      SOUTH_WEST.latDeg() + 0.12 * random.nextDouble()));
      days[i] = (int) DATA.from().toEpochDay() + random.nextInt(DATA.days());
    }
    Arrays.sort(keys);
    return new EventColumns(keys, days, new short[size], new byte[size]);
  }

  private static Geometry wkt(String text) {
    try {
      return new WKTReader().read(text);
    } catch (ParseException e) {
      throw new IllegalArgumentException(text, e);
    }
  }
}
