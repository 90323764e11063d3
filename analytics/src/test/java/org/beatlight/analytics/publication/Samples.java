package org.beatlight.analytics.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.beatlight.core.contract.ChangeMethod;
import org.beatlight.core.contract.CityFrame;
import org.beatlight.core.contract.EventBlock;
import org.beatlight.core.contract.HotspotMethod;
import org.beatlight.core.contract.HotspotMethod.Chance;
import org.beatlight.core.contract.HotspotMethod.Robustness;
import org.beatlight.core.contract.Manifest;
import org.beatlight.core.event.DateRange;
import org.beatlight.core.geo.GroundFrame;
import org.beatlight.core.geo.LonLat;
import org.beatlight.core.geo.PlaneGrid;
import org.beatlight.core.geo.PlanePoint;
import org.beatlight.core.quality.QualityReport;
import org.beatlight.core.robust.SpotShares;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.WKBWriter;

/** A city of two beats and a handful of events, as the results of a run. */
public final class Samples {
  private static final DateRange NOW =
      new DateRange(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 4, 1));

  /** The metres of the sample city, and a grid of them that covers its beats. */
  static final GroundFrame FRAME = new Flat();

  private static final PlaneGrid PLANE =
      PlaneGrid.of(FRAME, new Envelope(-10_000, 120_000, -10_000, 240_000));

  private Samples() {}

  /** The plate carrée: good enough near the equator. */
  private record Flat() implements GroundFrame {
    private static final double METRES_A_DEGREE = 111_195;

    @Override
    public PlanePoint toPlane(LonLat point) {
      return new PlanePoint(point.lonDeg() * METRES_A_DEGREE, point.latDeg() * METRES_A_DEGREE);
    }

    @Override
    public LonLat toLonLat(PlanePoint point) {
      return new LonLat(point.eastM() / METRES_A_DEGREE, point.northM() / METRES_A_DEGREE);
    }
  }

  /** Returns a publication of {@code 3 n} events, n of them outside the beats. */
  public static Publication publication(int n) {
    return publication(results(n));
  }

  /** Returns a publication of any results. */
  public static Publication publication(Results results) {
    Inventory inventory = Inventory.of(results);
    return new Publication(manifest(inventory.rows()), results, inventory);
  }

  /** Returns results of {@code 3 n} events, n of them outside the beats. */
  public static Results results(int n) {
    return new Results(
        List.of(area("North", square(0, 1)), area("South", square(0, 0))),
        List.of(
            new CategoryRow("concern", "noise", n),
            new CategoryRow("incident", "burglary", 2L * n)),
        List.of(day("North", "concern", "noise", n), day("North", "incident", "burglary", n)),
        List.of(
            new BeatChangeRow("North", "concern", "noise", n, 0, 0.25, 0.5, "no-clear-change"),
            new BeatChangeRow("North", "incident", "burglary", n, 0, 0.01, 0.04, "more"),
            new BeatChangeRow("South", "concern", "noise", 0, 0, null, null, "not-tested"),
            new BeatChangeRow("South", "incident", "burglary", 0, 0, null, null, "not-tested")),
        List.of(hotspot(n)),
        List.of(
            new RobustGroundRow(
                "incident",
                "burglary",
                0,
                1,
                new SpotShares(50, 100, new long[] {7}, new int[] {93}).toBytes())),
        List.of(block("concern", "noise", n), block("incident", "burglary", 2 * n)),
        List.of(new BackdropRow(1, "park", "Müller's Park", square(0, 0))),
        PlaneRow.of(PLANE));
  }

  /** Returns the results with another plane. */
  static Results withPlane(Results r, PlaneRow plane) {
    return new Results(
        r.areas(),
        r.categories(),
        r.beatDays(),
        r.changes(),
        r.hotspots(),
        r.robustGround(),
        r.blocks(),
        r.backdrop(),
        plane);
  }

  /** Returns the results with other hotspots. */
  static Results withHotspots(Results r, List<HotspotRow> hotspots) {
    return new Results(
        r.areas(),
        r.categories(),
        r.beatDays(),
        r.changes(),
        hotspots,
        r.robustGround(),
        r.blocks(),
        r.backdrop(),
        r.plane());
  }

  /** Returns the results with other changes. */
  static Results withChanges(Results r, List<BeatChangeRow> changes) {
    return new Results(
        r.areas(),
        r.categories(),
        r.beatDays(),
        changes,
        r.hotspots(),
        r.robustGround(),
        r.blocks(),
        r.backdrop(),
        r.plane());
  }

  /** Returns the results with other blocks. */
  public static Results withBlocks(Results r, Iterable<EventBlockRow> blocks) {
    return new Results(
        r.areas(),
        r.categories(),
        r.beatDays(),
        r.changes(),
        r.hotspots(),
        r.robustGround(),
        blocks,
        r.backdrop(),
        r.plane());
  }

  static HotspotRow hotspot(int n) {
    return new HotspotRow(
        "incident-burglary-1",
        "incident",
        "burglary",
        1,
        new HotspotRow.Extent(n, 2, 1, 31_400.5),
        new HotspotRow.Evidence(0.93, null),
        "North",
        new LonLat(0.5, 1.5),
        square(0, 1));
  }

  static byte[] square(int lon, int lat) {
    return new WKBWriter()
        .write(new GeometryFactory().toGeometry(new Envelope(lon, lon + 1, lat, lat + 1)));
  }

  private static AreaRow area(String code, byte[] wkb) {
    return new AreaRow("beat", code, code + " side", 1e6, new LonLat(0.5, 0.5), wkb);
  }

  private static BeatDayRow day(String beat, String kind, String category, int events) {
    return new BeatDayRow(beat, kind, category, LocalDate.of(2024, 2, 29), events);
  }

  private static EventBlockRow block(String kind, String category, int events) {
    EventBlock block = EventBlock.ofSize(events);
    return new EventBlockRow(kind, category, 0, events, block.toBytes());
  }

  private static Manifest manifest(Map<String, Long> rows) {
    return new Manifest(
        1,
        "test",
        new CityFrame("Riverbend", "America/Chicago", "EPSG:26916"),
        new DateRange(NOW.before().from(), NOW.to()),
        new HotspotMethod(
            NOW,
            150,
            20,
            Map.of("burglary", 15.0),
            Robustness.around(150, 100, 1),
            new Chance(199, 1)),
        new ChangeMethod(NOW, NOW.before(), 0.1),
        List.of(),
        QualityReport.EMPTY,
        rows);
  }
}
