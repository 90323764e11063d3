package org.beatlight.api.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.beatlight.core.change.ChangeTable;
import org.beatlight.core.contract.ChangeMethod;
import org.beatlight.core.contract.CityFrame;
import org.beatlight.core.contract.EventBlock;
import org.beatlight.core.contract.HotspotMethod;
import org.beatlight.core.contract.HotspotMethod.Chance;
import org.beatlight.core.contract.HotspotMethod.Robustness;
import org.beatlight.core.contract.Manifest;
import org.beatlight.core.contract.PublishedV1;
import org.beatlight.core.event.DateRange;
import org.beatlight.core.event.Kind;
import org.beatlight.core.geo.GroundFrame;
import org.beatlight.core.geo.LonLat;
import org.beatlight.core.geo.MortonKey;
import org.beatlight.core.geo.PlaneGrid;
import org.beatlight.core.geo.PlanePoint;
import org.beatlight.core.quality.QualityReport;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * A publication of a city that looks like police data: 25 km by 30 km of blocks 100 m apart, each known by one or two addresses, whose
 * events follow a heavy tail; five categories, four years, one in ten events without a time of day.
 */
public final class SyntheticSnapshot {
  public static final DateRange YEAR = new DateRange(LocalDate.of(2023, 1, 1), LocalDate.of(2024, 1, 1));
  public static final List<String> CATEGORIES = List.of("assault", "burglary", "larceny-theft", "robbery", "vandalism");

  private static final DateRange DATA = new DateRange(LocalDate.of(2020, 1, 1), LocalDate.of(2024, 1, 1));
  private static final int COLUMNS = 250;
  private static final int ROWS = 300;
  private static final double BLOCK_M = 100;
  private static final double TAIL = 1.3; // standard deviation of the logarithm of a block's rate

  /** The sinusoidal projection of a sphere, around the city's middle. */
  private record Plane() implements GroundFrame {
    private static final double METRES_A_DEGREE = Math.toRadians(6_371_000);

    @Override
    public PlanePoint toPlane(LonLat p) {
      double east = METRES_A_DEGREE * (p.lonDeg() + 87.6) * Math.cos(Math.toRadians(p.latDeg()));
      return new PlanePoint(east, METRES_A_DEGREE * (p.latDeg() - 41.7));
    }

    @Override
    public LonLat toLonLat(PlanePoint p) {
      double lat = 41.7 + p.northM() / METRES_A_DEGREE;
      return new LonLat(p.eastM() / METRES_A_DEGREE / Math.cos(Math.toRadians(lat)) - 87.6, lat);
    }
  }

  private SyntheticSnapshot() {}

  public static Snapshot of(int events, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Plane plane = new Plane();
    long[] addresses = addresses(plane, random);
    double[] limits = limits(addresses.length, random);
    Map<CategoryKey, EventColumns> columns = new TreeMap<>();
    for (String category : CATEGORIES) {
      columns.put(
          new CategoryKey(Kind.INCIDENT, category),
          events(events / CATEGORIES.size(), addresses, limits, random));
    }
    Envelope box = new Envelope(0, COLUMNS * BLOCK_M, 0, ROWS * BLOCK_M);
    box.expandBy(PublishedV1.PLANE_MARGIN_M);
    return new Snapshot(
        new Snapshot.Header(1, Instant.EPOCH, "0".repeat(64), manifest()),
        columns.entrySet().stream()
            .map(e -> new CategoryInfo(e.getKey(), e.getKey().category(), e.getValue().size()))
            .toList(),
        beats(plane),
        List.of(),
        List.of(),
        RobustGround.NONE,
        new ChangeTable(List.of(), 0, 0.1),
        new TrueCounts.Builder(DATA).build(),
        List.of(),
        columns,
        Counting.EXACT,
        PlaneGrid.of(plane, box));
  }

  /** One address a block, a second for every third. */
  private static long[] addresses(Plane plane, SplittableRandom random) {
    List<Long> keys = new ArrayList<>();
    for (int block = 0; block < COLUMNS * ROWS; block++) {
      for (int a = 0; a < (block % 3 == 0 ? 2 : 1); a++) {
        double east = (block % COLUMNS + 0.3 + 0.4 * random.nextDouble()) * BLOCK_M;
        double north = (block / COLUMNS + 0.3 + 0.4 * random.nextDouble()) * BLOCK_M;
        keys.add(MortonKey.of(plane.toLonLat(new PlanePoint(east, north))));
      }
    }
    return keys.stream().mapToLong(Long::longValue).toArray();
  }

  private static double[] limits(int addresses, SplittableRandom random) {
    double[] limits = new double[addresses];
    double sum = 0;
    for (int i = 0; i < addresses; i++) {
      sum += Math.exp(TAIL * random.nextGaussian());
      limits[i] = sum;
    }
    return limits;
  }

  private static EventColumns events(int n, long[] addresses, double[] limits, SplittableRandom random) {
    record Event(long key, int day, short minute) {}
    List<Event> events = new ArrayList<>(n);
    int first = (int) DATA.from().toEpochDay();
    for (int i = 0; i < n; i++) {
      int found = java.util.Arrays.binarySearch(limits, random.nextDouble() * limits[limits.length - 1]);
      long key = addresses[found < 0 ? Math.min(addresses.length - 1, -found - 1) : found];
      short minute = (short) (random.nextInt(10) == 0 ? -1 : random.nextInt(1440));
      events.add(new Event(key, first + random.nextInt(DATA.days()), minute));
    }
    events.sort(
        java.util.Comparator.comparingLong(Event::key)
            .thenComparingInt(Event::day)
            .thenComparingInt(Event::minute));
    EventBlock block = EventBlock.ofSize(n);
    for (int i = 0; i < n; i++) {
      block.keys()[i] = events.get(i).key();
      block.epochDays()[i] = events.get(i).day();
      block.minutes()[i] = events.get(i).minute();
      block.flags()[i] = EventBlock.CLUSTERABLE;
    }
    return EventColumns.of(block);
  }

  /** 300 beats of 2.5 km², each drawn with 200 corners. */
  private static List<BeatArea> beats(Plane plane) {
    double width = COLUMNS * BLOCK_M / 15;
    double height = ROWS * BLOCK_M / 20;
    return IntStream.range(0, 300)
        .mapToObj(
            i -> {
              double west = i % 15 * width;
              double south = i / 15 * height;
              Geometry square =
                  new GeometryFactory().toGeometry(new Envelope(west, west + width, south, south + height));
              Geometry many = org.locationtech.jts.densify.Densifier.densify(square, 30);
              return new BeatArea(
                  "%03d".formatted(i),
                  "",
                  square.getArea(),
                  plane.toLonLat(new PlanePoint(west, south)),
                  plane.toLonLat(many));
            })
        .toList();
  }

  private static Manifest manifest() {
    return new Manifest(
        PublishedV1.VERSION,
        "benchmark",
        new CityFrame("Synthetic", "America/Chicago", "sinusoidal"),
        DATA,
        new HotspotMethod(YEAR, 150, 200, Map.of(), Robustness.around(150, 0, 1), new Chance(199, 1)),
        new ChangeMethod(DateRange.endingAt(DATA.to(), 91), DateRange.endingAt(DATA.to(), 91).before(), 0.1),
        List.of(),
        QualityReport.EMPTY,
        Map.of());
  }
}
