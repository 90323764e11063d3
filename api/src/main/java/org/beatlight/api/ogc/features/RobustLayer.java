package org.beatlight.api.ogc.features;

import java.util.List;
import java.util.Optional;
import org.beatlight.api.publication.RobustArea;
import org.beatlight.api.publication.Snapshot;
import org.beatlight.api.robust.RobustProperties;
import org.beatlight.core.event.DateRange;

/** The ground that many runs called hot. */
final class RobustLayer {
  static final Layer<Row> LAYER =
      new Layer<>(
          "robust",
          "Robust ground",
          "Ground that runs called hot, a feature for each category and stability",
          List.of(
              Field.text("kind", "incident or concern", row -> row.told().kind()),
              Field.text("category", "The category's code", row -> row.told().category()),
              Field.text("name", "The category's name", row -> row.told().name()),
              Field.text("stability", "firm, likely or fragile", row -> row.told().stability()),
              Field.number(
                  "leastShare",
                  "Share of the runs in which each place of it was hot, at least",
                  row -> row.told().leastShare()),
              Field.integer("runs", "Runs that were asked", row -> row.told().runs()),
              Field.number("areaM2", "Area, in square metres", row -> row.told().areaM2()),
              Field.day("firstDay", "First day of the window", row -> row.window().from()),
              Field.day(
                  "lastDay", "Last day of the window", row -> row.window().to().minusDays(1))),
          snapshot -> snapshot.robust().areas().stream().map(area -> Row.of(snapshot, area)),
          new Layer.Frame<>(row -> row.told().featureId(), row -> row.area().shape()),
          snapshot -> Optional.of(snapshot.manifest().hotspots().window()));

  private RobustLayer() {}

  /** Ground, what is told of it, and the days it was found in. */
  record Row(RobustArea area, RobustProperties told, DateRange window) {
    private static Row of(Snapshot snapshot, RobustArea area) {
      return new Row(
          area, RobustProperties.of(snapshot, area), snapshot.manifest().hotspots().window());
    }
  }
}
