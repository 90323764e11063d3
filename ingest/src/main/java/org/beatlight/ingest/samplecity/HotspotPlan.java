package org.beatlight.ingest.samplecity;

import static org.beatlight.ingest.samplecity.HotspotPlan.Life.EMERGING;
import static org.beatlight.ingest.samplecity.HotspotPlan.Life.FADING;
import static org.beatlight.ingest.samplecity.HotspotPlan.Life.STEADY;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.beatlight.core.event.DateRange;
import org.locationtech.jts.geom.Coordinate;

/**
 * A hotspot to plant.
 *
 * @param category a code of {@link Categories}
 * @param board its place on the board of {@link Sketch}
 * @param sigmaM the standard deviation of its events' distance east and north, in metres
 * @param events in all
 */
record HotspotPlan(
    String name, String category, Coordinate board, double sigmaM, Life life, int events) {
  /** The planted hotspots of Riverbend. */
  static final List<HotspotPlan> ALL =
      List.of(
          new HotspotPlan("Harbour nightlife", "assault", at(5300, 3180), 60, STEADY, 126),
          new HotspotPlan("Market Square", "assault", at(5200, 4560), 55, STEADY, 104),
          new HotspotPlan(
              "Old Town car park", "theft-from-vehicle", at(4450, 4330), 60, STEADY, 124),
          new HotspotPlan("Fairview shops", "theft-from-vehicle", at(5700, 7050), 75, STEADY, 140),
          new HotspotPlan("College terraces", "burglary", at(2750, 5450), 65, STEADY, 100),
          new HotspotPlan("Mill Street rows", "burglary", at(3150, 2800), 60, STEADY, 92),
          new HotspotPlan("Eastgate interchange", "robbery", at(7000, 4290), 50, STEADY, 70),
          new HotspotPlan("Plank Road stop", "robbery", at(3900, 4960), 60, STEADY, 64),
          new HotspotPlan(
              "Southside garages", "motor-vehicle-theft", at(3000, 1900), 70, STEADY, 98),
          new HotspotPlan("Foundry underpass", "vandalism", at(7000, 2350), 60, STEADY, 120),
          new HotspotPlan("Northgate school", "vandalism", at(4500, 5900), 50, STEADY, 110),
          new HotspotPlan("Highland lots", "motor-vehicle-theft", at(4350, 7000), 55, EMERGING, 54),
          new HotspotPlan("Quarry rows", "burglary", at(8450, 4780), 60, FADING, 114),
          new HotspotPlan("School Fields", "youth-and-truancy", at(5450, 6600), 65, STEADY, 110),
          new HotspotPlan(
              "South Avenue straight", "speeding-and-traffic", at(5500, 1460), 85, STEADY, 150),
          new HotspotPlan(
              "Quarry Park edge", "dumping-and-litter", at(8250, 3250), 65, STEADY, 130));

  /** Returns the hotspots to plant in a category. */
  static List<HotspotPlan> of(Category category) {
    return ALL.stream().filter(plan -> plan.category().equals(category.code())).toList();
  }

  /** Returns the days on which its events happen. */
  DateRange active() {
    return new DateRange(life.from, life.to);
  }

  private static Coordinate at(double x, double y) {
    return new Coordinate(x, y);
  }

  /** When a hotspot lives. */
  enum Life {
    STEADY(Calendar.YEARS.from(), Calendar.YEARS.to()),
    EMERGING(LocalDate.of(2024, 7, 1), Calendar.YEARS.to()),
    FADING(Calendar.YEARS.from(), LocalDate.of(2024, 7, 1));

    private final LocalDate from;
    private final LocalDate to;

    Life(LocalDate from, LocalDate to) {
      this.from = from;
      this.to = to;
    }

    /** Returns the name in the truth file, such as {@code emerging}. */
    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
