package org.beatlight.ingest.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
import org.beatlight.core.quality.LayerReport;
import org.beatlight.core.quality.QualityReport;
import org.beatlight.core.quality.SourceReport;
import org.beatlight.core.quality.SourceTally;
import org.beatlight.ingest.clean.QualityGate;
import org.beatlight.ingest.lake.AreaFiles;
import org.beatlight.ingest.lake.LakeLoad;
import org.beatlight.ingest.lake.ManifestFile;
import org.beatlight.ingest.pack.SplitTally;
import org.beatlight.ingest.source.QuerySpool;
import org.beatlight.ingest.spark.CleaningRules;
import org.beatlight.ingest.spark.EventLoad;
import org.beatlight.settings.City;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes a city's sources into its clean lake ({@link LakeV1}). A load that fails leaves the lake as
 * it was, and so does one that would be made from the same as the load in force.
 */
public final class IngestStage implements Stage {
  private static final Logger LOG = LoggerFactory.getLogger(IngestStage.class);

  @Override
  public String name() {
    return "ingest";
  }

  @Override
  public void run(City city, SparkSession spark, Progress progress) {
    try (QuerySpool queries = new QuerySpool()) {
      run(city, spark, progress, queries);
    } catch (IOException e) {
      throw new UncheckedIOException("expected to delete what queries returned", e);
    }
  }

  private static void run(City city, SparkSession spark, Progress progress, QuerySpool queries) {
    LocalDate today = LocalDate.now(city.zone());
    Step look = progress.step("looking at the inputs");
    CityInputs inputs = CityInputs.of(city, queries);
    Optional<String> same = LoadInForce.madeFrom(inputs, city.lake());
    if (same.isPresent()) {
      look.done("nothing new since " + same.get());
      return;
    }

    CityProjection frame = CityCrs.decode(city.crs());
    CleaningRules rules = LoadRules.of(city, inputs, frame, today);
    EarlyCheck.run(city, inputs, rules, frame);
    look.done(inputs.checked().size() + " files");

    try (LakeLoad load = LakeLoad.begin(city.lake())) {
      Step areas = progress.step("writing areas");
      AreaFiles.writeAreas(load.path(), inputs.layers(), frame::toPlane);
      AreaFiles.writeBackdrop(load.path(), inputs.backdrop());
      areas.done(inputs.layers().size() + " layer versions");

      Step events = progress.step("cleaning events");
      Map<Integer, SplitTally> tallies =
          TaskFailures.told(() -> new EventLoad(spark, inputs.splits(), rules).write(load.path()));
      List<SourceReport> sources = new LoadReport(city, inputs.sources(), tallies, today).sources();
      events.done(summary(sources));

      sources.forEach(source -> log(source.tally()));
      QualityGate.check(sources, city.sources());

      Step check = progress.step("checking areas");
      List<LayerReport> layers = LayerReports.of(inputs.layers(), frame, tallies.values());
      layers.forEach(IngestStage::log);
      check.done(layers.size() + " layer versions");
      ManifestFile.write(manifest(city, inputs, new QualityReport(sources, layers)), load.path());
      load.putInForce();
    }
  }

  private static IngestManifest manifest(City city, CityInputs inputs, QualityReport quality) {
    return new IngestManifest(
        LakeV1.VERSION,
        CodeVersion.current(),
        new CityFrame(city.name(), city.zone().getId(), city.crs()),
        Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
        inputs.settings(),
        inputs.checked(),
        quality);
  }

  private static void log(SourceTally tally) {
    LOG.info(
        "cleaned source={} read={} kept={} dropped={} superseded={} duplicates={}",
        tally.source(),
        tally.read(),
        tally.kept(),
        tally.dropped(),
        tally.superseded(),
        tally.duplicates());
  }

  private static void log(LayerReport layer) {
    boolean faulty =
        layer.gaps().count() > 0
            || layer.overlaps().count() > 0
            || !layer.multipart().isEmpty()
            || !layer.codedWithoutPolygon().isEmpty();
    if (faulty) {
      LOG.info(
          "checked layer={} from={} areas={} multipart={} gaps={} overlaps={} coded-without-polygon={}",
          layer.layer(),
          layer.validFrom().isEmpty() ? "-" : layer.validFrom(),
          layer.areas(),
          layer.multipart().size(),
          layer.gaps().count(),
          layer.overlaps().count(),
          layer.codedWithoutPolygon().size());
    }
  }

  private static String summary(List<SourceReport> sources) {
    List<SourceTally> tallies = sources.stream().map(SourceReport::tally).toList();
    return String.format(
        Locale.ROOT,
        "%,d of %,d rows kept",
        tallies.stream().mapToLong(SourceTally::kept).sum(),
        tallies.stream().mapToLong(SourceTally::read).sum());
  }
}
