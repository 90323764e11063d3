package org.beatlight.analytics.job;

import java.time.Clock;
import org.apache.spark.sql.SparkSession;
import org.beatlight.analytics.lake.LakeLoad;
import org.beatlight.analytics.publication.BeatDayRow;
import org.beatlight.analytics.publication.EventBlockRow;
import org.beatlight.analytics.publication.Publication;
import org.beatlight.analytics.publication.Results;
import org.beatlight.analytics.publish.Publisher;
import org.beatlight.analytics.publish.Stores;
import org.beatlight.analytics.spark.KeptRows;
import org.beatlight.analytics.spark.LakeEvents;
import org.beatlight.analytics.spark.ResultQueries;
import org.beatlight.batch.progress.Progress;
import org.beatlight.batch.progress.Step;
import org.beatlight.batch.run.Stage;
import org.beatlight.settings.City;

/** The second stage: the clean lake to results, and results to a publication. */
public final class AnalyseStage implements Stage {
  private final Clock clock;

  /** Makes the stage as a command runs it. */
  public AnalyseStage() {
    this(Clock.systemUTC());
  }

  AnalyseStage(Clock clock) {
    this.clock = clock;
  }

  @Override
  public String name() {
    return "analyse";
  }

  @Override
  public void run(City city, SparkSession spark, Progress progress) {
    LakeLoad load = LakeLoad.require(city.lake());
    LakeChecks.requireSameFrame(city, load);
    LakeEvents events = LakeEvents.of(spark, load);
    Analysis analysis = new Analysis(city, spark, load, progress);
    Overview overview = analysis.overview(events);
    Methods methods = Methods.of(city, overview.data());
    try (KeptRows<BeatDayRow> days = ResultQueries.beatDays(events);
        KeptRows<EventBlockRow> blocks = ResultQueries.blocks(events)) {
      Results results = analysis.results(events, overview, methods, days, blocks);
      Step step = progress.step("checking the results");
      Publication publication = new Passage(city, load).pass(results, overview, methods);
      step.done("fingerprint " + publication.inventory().fingerprint());
      publish(city, publication, progress);
    }
  }

  private void publish(City city, Publication publication, Progress progress) {
    Step step = progress.step("publishing");
    Publisher publisher = new Publisher(Stores.of(city.store()));
    step.done(publisher.publish(publication, clock.instant()).sentence());
  }
}
