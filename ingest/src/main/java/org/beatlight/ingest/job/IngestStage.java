package org.beatlight.ingest.job;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.SparkSession;
import org.beatlight.batch.progress.Progress;
import org.beatlight.batch.progress.Step;
import org.beatlight.batch.projection.CityCrs;
import org.beatlight.batch.projection.CityProjection;
import org.beatlight.batch.run.CodeVersion;
import org.beatlight.batch.run.Stage;
import org.beatlight.core.contract.CityFrame;
import org.beatlight.core.contract.IngestManifest;
import org.beatlight.core.contract.LakeV1;
import org.beatlight.core.quality.SourceQuality;
import org.beatlight.core.quality.SourceTally;
import org.beatlight.ingest.clean.CityGround;
import org.beatlight.ingest.clean.QualityGate;
import org.beatlight.ingest.clean.SourceRules;
import org.beatlight.ingest.lake.LakeLoad;
import org.beatlight.ingest.lake.ManifestFile;
import org.beatlight.ingest.spark.CleaningRules;
import org.beatlight.ingest.spark.EventLoad;
import org.beatlight.ingest.spark.LoadWriter;
import org.beatlight.settings.City;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes a city's sources into its clean lake ({@link LakeV1}). A load that fails leaves the lake as
 * it was.
 */
public final class IngestStage implements Stage {
  private static final Logger LOG = LoggerFactory.getLogger(IngestStage.class);

  @Override
  public String name() {
    return "ingest";
  }

  @Override
  public void run(City city, SparkSession spark, Progress progress) {
    Step look = progress.step("looking at the inputs");
    CityInputs inputs = CityInputs.of(city);
    CityProjection frame = CityCrs.decode(city.crs());
    CleaningRules rules = rules(city, GroundOf.beats(inputs.beats(), frame, city));
    look.done(inputs.checked().size() + " files");

    try (LakeLoad load = LakeLoad.begin(city.lake())) {
      LoadWriter writer = new LoadWriter(spark, load.path());
      Step areas = progress.step("writing areas");
      writer.writeAreas(inputs.layers(), frame);
      writer.writeBackdrop(inputs.backdrop());
      areas.done(inputs.layers().size() + " layer versions");

      Step events = progress.step("cleaning events");
      List<SourceQuality> quality = new EventLoad(spark, inputs.sources(), rules).write(writer);
      events.done(summary(quality));

      quality.forEach(IngestStage::log);
      quality.forEach(source -> QualityGate.check(source, city.maxDroppedShare()));
      ManifestFile.write(manifest(city, inputs, quality), load.path());
      load.putInForce();
    }
  }

  private static CleaningRules rules(City city, CityGround ground) {
    CleaningRules rules =
        new CleaningRules(
            city.sources().stream().map(source -> SourceRules.of(source, city)).toList(), ground);
    rules.cleaners(); // a wrong date format shows here, not in a task
    return rules;
  }

  private static IngestManifest manifest(
      City city, CityInputs inputs, List<SourceQuality> quality) {
    return new IngestManifest(
        LakeV1.VERSION,
        CodeVersion.current(),
        new CityFrame(city.name(), city.zone().getId(), city.crs()),
        Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
        inputs.checked(),
        quality);
  }

  private static void log(SourceQuality quality) {
    SourceTally tally = quality.tally();
    LOG.info(
        "cleaned source={} read={} kept={} dropped={} superseded={} duplicates={}",
        tally.source(),
        tally.read(),
        tally.kept(),
        tally.dropped(),
        tally.superseded(),
        tally.duplicates());
  }

  private static String summary(List<SourceQuality> quality) {
    List<SourceTally> tallies = quality.stream().map(SourceQuality::tally).toList();
    return String.format(
        Locale.ROOT,
        "%,d of %,d rows kept",
        tallies.stream().mapToLong(SourceTally::kept).sum(),
        tallies.stream().mapToLong(SourceTally::read).sum());
  }
}
