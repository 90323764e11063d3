package org.beatlight.batch.run;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.beatlight.batch.progress.Progress;
import org.beatlight.batch.progress.Step;
import org.beatlight.batch.session.Sessions;
import org.beatlight.settings.City;
import org.beatlight.settings.CityOption;
import org.beatlight.settings.Commands;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The batch commands: {@code ingest}, {@code analyse} and {@code run}, which is both. */
@Command(name = "beatlight", mixinStandardHelpOptions = true)
public final class BatchMain {
  private static final String INGEST = "ingest";
  private static final String ANALYSE = "analyse";

  BatchMain() {}

  public static void main(String[] args) {
    System.exit(Commands.run(new BatchMain(), args));
  }

  @Command(
      name = INGEST,
      description = "Takes the sources into the clean lake.",
      mixinStandardHelpOptions = true)
  void ingest(@Mixin CityOption city) {
    runStages(city.read(), INGEST);
  }

  @Command(
      name = ANALYSE,
      description = "Analyses the clean lake and publishes what is found.",
      mixinStandardHelpOptions = true)
  void analyse(@Mixin CityOption city) {
    runStages(city.readWithoutData(), ANALYSE);
  }

  @Command(
      name = "run",
      description = "Takes the sources in, analyses them and publishes what is found.",
      mixinStandardHelpOptions = true)
  void run(@Mixin CityOption city) {
    runStages(city.read(), INGEST, ANALYSE);
  }

  /** Settings were read first: a mistake is told before Spark takes its seconds to start. */
  private static void runStages(City city, String... names) {
    List<Stage> stages = Stream.of(names).map(Stages::require).toList();

    try (Progress progress = Progress.toTerminal()) {
      SparkSession spark = started(progress);
      try {
        progress.follow(spark);
        stages.forEach(stage -> stage.run(city, spark, progress));
      } finally {
        spark.stop();
      }
    }
  }

  private static SparkSession started(Progress progress) {
    Step step = progress.step("starting Spark");
    SparkSession spark = Sessions.local("beatlight");
    step.done("on " + spark.sparkContext().defaultParallelism() + " cores");
    return spark;
  }
}
