package org.beatlight.analytics.job;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;
import org.beatlight.analytics.change.ChangeRows;
import org.beatlight.analytics.ground.GroundRows;
import org.beatlight.analytics.ground.RobustRows;
import org.beatlight.analytics.hotspot.CategoryHotspots;
import org.beatlight.analytics.lake.LakeLoad;
import org.beatlight.analytics.publication.BeatChangeRow;
import org.beatlight.analytics.publication.BeatDayRow;
import org.beatlight.analytics.publication.EventBlockRow;
import org.beatlight.analytics.publication.PlaneRow;
import org.beatlight.analytics.publication.Results;
import org.beatlight.analytics.spark.HotspotTasks;
import org.beatlight.analytics.spark.KeptRows;
import org.beatlight.analytics.spark.LakeEvents;
import org.beatlight.analytics.spark.LakeGround;
import org.beatlight.analytics.spark.ResultQueries;
import org.beatlight.batch.progress.Progress;
import org.beatlight.batch.progress.Step;
import org.beatlight.batch.projection.CityCrs;
import org.beatlight.core.area.Area;
import org.beatlight.core.event.DateRange;
import org.beatlight.core.robust.RankedHotspot;
import org.beatlight.core.robust.Stability;
import org.beatlight.settings.City;

/** One analysis of one load of the lake: the steps, in their order. */
final class Analysis {
  private final City city;
  private final SparkSession spark;
  private final LakeLoad load;
  private final Progress progress;

  Analysis(City city, SparkSession spark, LakeLoad load, Progress progress) {
    this.city = city;
    this.spark = spark;
    this.load = load;
    this.progress = progress;
  }

  /** Counts what the lake holds. */
  Overview overview(LakeEvents events) {
    Step step = progress.step("reading the lake");
    Overview overview = Overview.of(events.categories(), load);
    step.done(
        String.format(
            Locale.ROOT,
            "%,d events of %d categories",
            overview.events(),
            overview.categories().size()));
    return overview;
  }

  /** Computes all results; the two tables that are too many for the driver are given. */
  Results results(
      LakeEvents events,
      Overview overview,
      Methods methods,
      KeptRows<BeatDayRow> days,
      KeptRows<EventBlockRow> blocks) {
    GroundRows ground = new GroundRows(CityCrs.decode(city.crs()), LakeGround.areas(spark, load));
    List<CategoryHotspots> hotspots = hotspots(events, overview, methods);
    List<BeatChangeRow> changes = changes(overview, methods, ground, days);
    return new Results(
        ground.areaRows(),
        overview.categories(),
        days,
        changes,
        ground.hotspotRows(hotspots),
        RobustRows.of(hotspots),
        blocks,
        LakeGround.backdrop(spark, load),
        PlaneRow.of(ground.planeGrid(overview.box())));
  }

  private List<CategoryHotspots> hotspots(LakeEvents events, Overview overview, Methods methods) {
    Step step = progress.step("finding hotspots");
    List<CategoryHotspots> categories =
        HotspotTasks.find(
            events, methods.hotspots(), overview.categories(), HotspotTasks.MOST_EVENTS);
    List<RankedHotspot> all = categories.stream().flatMap(c -> c.hotspots().stream()).toList();
    long firm = all.stream().filter(h -> h.stability().equals(Optional.of(Stability.FIRM))).count();
    step.done(all.size() + " hotspots, " + firm + " of them firm");
    return categories;
  }

  private List<BeatChangeRow> changes(
      Overview overview, Methods methods, GroundRows ground, KeptRows<BeatDayRow> days) {
    Step step = progress.step("counting and testing changes");
    DateRange both = new DateRange(methods.changes().before().from(), methods.changes().now().to());
    List<BeatChangeRow> changes =
        ChangeRows.of(
            methods.changes(),
            ground.beats().stream().map(Area::code).toList(),
            overview.categories(),
            ResultQueries.within(days, both));
    long flagged = changes.stream().filter(BeatChangeRow::isClear).count();
    step.done(flagged + " clear changes among " + changes.size());
    return changes;
  }
}
