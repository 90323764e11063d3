package org.beatlight.analytics.job;

import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.SparkSession;
import org.beatlight.analytics.change.ChangeRows;
import org.beatlight.analytics.ground.GroundRows;
import org.beatlight.analytics.lake.LakeLoad;
import org.beatlight.analytics.publication.BeatChangeRow;
import org.beatlight.analytics.publication.BeatDayRow;
import org.beatlight.analytics.publication.EventBlockRow;
import org.beatlight.analytics.publication.HotspotRow;
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
    List<HotspotRow> hotspots = hotspots(events, methods, ground);
    List<BeatChangeRow> changes = changes(overview, methods, ground, days);
    return new Results(
        ground.areaRows(),
        overview.categories(),
        days,
        changes,
        hotspots,
        blocks,
        LakeGround.backdrop(spark, load),
        PlaneRow.of(ground.planeGrid(overview.box())));
  }

  private List<HotspotRow> hotspots(LakeEvents events, Methods methods, GroundRows ground) {
    Step step = progress.step("finding hotspots");
    List<HotspotRow> hotspots = ground.hotspotRows(HotspotTasks.find(events, methods.hotspots()));
    step.done(hotspots.size() + " hotspots");
    return hotspots;
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
