package org.beatlight.analytics.job;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.beatlight.core.event.DateRange;
import org.beatlight.core.event.LocationPrecision;
import org.beatlight.core.geo.PlanePoint;
import org.beatlight.core.geo.Radius;
import org.beatlight.settings.AccessSettings;
import org.beatlight.settings.AnalysisSettings;
import org.beatlight.settings.City;
import org.beatlight.settings.DisclosureSettings;
import org.beatlight.settings.ServiceSettings;
import org.beatlight.settings.StoreSettings;

/**
 * A city of three beats side by side, West, East and Quiet, each 1 km by 1 km, with events whose
 * results are worked out by hand. Coordinates are metres from its south-west corner.
 */
final class TinyCity {
  static final String CRS = "EPSG:26916";
  static final PlanePoint CORNER = new PlanePoint(447_000, 4_636_000);
  static final double SIDE_M = 1_000;
  static final List<String> BEATS = List.of("West", "East", "Quiet");

  private TinyCity() {}

  /**
   * Returns its events. The last is of 2024-12-31, so that the change windows of 91 days begin on
   * 2024-10-02 and 2024-07-03.
   */
  static List<TinyEvent> events() {
    List<TinyEvent> events = new ArrayList<>();
    events.addAll(burglaries(20, day(2024, 11, 1))); // now
    events.addAll(burglaries(10, day(2024, 8, 1))); // before
    events.add(noise(day(2023, 1, 1), 100, 900)); // the first day
    events.add(noise(day(2024, 12, 1), 1_100, 100));
    events.add(noise(day(2024, 12, 15), 1_500, 500).inSomeArea());
    events.add(noise(day(2024, 12, 31), 1_900, 900)); // the last day
    events.add(noise(day(2024, 12, 30), 9_000, 9_000)); // in no beat
    events.add(noise(day(2024, 3, 1), 9_000, 100)); // in no beat
    events.addAll(pile(50, "burglary", day(2023, 2, 1), false)); // before the hotspot window
    events.addAll(pile(100, "burglary", day(2024, 3, 1), true)); // a stacked geocode
    events.addAll(pile(40, "unmapped", day(2024, 4, 1), false));
    return events;
  }

  /** Five places in a row, 20 m apart, in the middle of West. */
  private static List<TinyEvent> burglaries(int n, LocalDate day) {
    return IntStream.range(0, n)
        .mapToObj(
            i -> event("incident", "burglary", day, new PlanePoint(460 + 20.0 * (i % 5), 500)))
        .toList();
  }

  private static TinyEvent noise(LocalDate day, double east, double north) {
    return event("concern", "noise", day, new PlanePoint(east, north));
  }

  private static List<TinyEvent> pile(int n, String category, LocalDate day, boolean stacked) {
    return IntStream.range(0, n)
        .mapToObj(
            i ->
                new TinyEvent(
                    "incident",
                    category,
                    day,
                    -1,
                    new PlanePoint(1_700, 700),
                    stacked,
                    LocationPrecision.EXACT))
        .toList();
  }

  private static TinyEvent event(String kind, String category, LocalDate day, PlanePoint at) {
    return new TinyEvent(
        kind, category, day, 600 + day.getDayOfMonth(), at, false, LocationPrecision.EXACT);
  }

  private static LocalDate day(int year, int month, int day) {
    return LocalDate.of(year, month, day);
  }

  static City city(Path lake, StoreSettings store) {
    return city(lake, store, analysis(Optional.empty(), 91, 150));
  }

  static City city(Path lake, StoreSettings store, AnalysisSettings analysis) {
    return new City(
        Path.of("tiny.yaml"),
        "Tiny",
        ZoneId.of("America/Chicago"),
        CRS,
        new DateRange(day(2023, 1, 1), day(2025, 1, 1)),
        Optional.empty(),
        Optional.empty(),
        lake,
        store,
        AccessSettings.DEFAULT,
        List.of(),
        List.of(),
        analysis,
        List.of(),
        DisclosureSettings.USUAL,
        ServiceSettings.USUAL);
  }

  static AnalysisSettings analysis(Optional<LocalDate> until, int changeDays, double radiusM) {
    return new AnalysisSettings(
        until,
        new AnalysisSettings.Hotspots(
            365, new Radius(radiusM), 1_000, Map.of("burglary", 20.0), 40, 99),
        new AnalysisSettings.Change(changeDays, 0.1));
  }
}
