package org.beatlight.ingest.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.beatlight.batch.progress.Progress;
import org.beatlight.settings.CityFile;
import org.beatlight.settings.SettingsException;
import org.beatlight.testkit.SharedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Feeds of real places, faults included, read by settings alone. The counts were made beforehand,
 * by other means.
 */
class RealFeedsTest {
  @TempDir private Path work;

  @Test
  void everyFileOfChicagoIsReadInItsOwnCrsAndDateOrder() throws IOException {
    LakeReader lake = load("every-chicago-file.yaml", SharedData.require("data/chicago"), "");

    assertThat(tally(lake, "burglaries"))
        .isEqualTo("read 66932 = kept 66931 + dropped 0 + superseded 0 + duplicates 1");
    assertThat(tally(lake, "burglaries-in-feet")).isEqualTo(tally(lake, "burglaries"));
    assertThat(tally(lake, "burglaries-2014-2017"))
        .isEqualTo("read 45319 = kept 44798 + dropped 0 + superseded 0 + duplicates 521");
    assertThat(tally(lake, "assaults")).endsWith("duplicates 111").startsWith("read 148636 ");
    assertThat(tally(lake, "sample")).startsWith("read 25000 ");
    assertThat(tally(lake, "sanitation")).startsWith("read 74401 ");
    assertThat(farthestBetweenFeetAndDegreesM(lake)).isLessThan(0.01);
  }

  private static double farthestBetweenFeetAndDegreesM(LakeReader lake) {
    var events = lake.table("events");
    var degrees = events.where("source = 'burglaries'").alias("d");
    var feet = events.where("source = 'burglaries-in-feet'").alias("f");
    return degrees
        .join(feet, "source_id")
        .selectExpr("max(hypot(d.east_m - f.east_m, d.north_m - f.north_m))")
        .first()
        .getDouble(0);
  }

  @Test
  void equalRowsOfLancashireAreEventsOfTheirOwn() throws IOException {
    LakeReader lake = load("lancashire.yaml", SharedData.require("data/uk"), "ward_code");

    assertThat(tally(lake, "anti-social-behaviour"))
        .isEqualTo("read 56434 = kept 56434 + dropped 0 + superseded 0 + duplicates 0");
    assertThat(lake.table("events").where("time_precision = 'MONTH'").count()).isEqualTo(56_434);
    assertThat(lake.table("events").where("location_precision = 'SNAPPED'").count())
        .isEqualTo(56_434);
    assertThat(lake.table("events").where("beat IS NULL").count()).isZero();
  }

  @Test
  void aFileWithoutCoordinatesIsRefusedByTheColumnsThatAreMissing() throws IOException {
    Path data = SharedData.require("data/chicago");
    String settings =
        settings("every-chicago-file.yaml", data, "")
            .replace("crimes_sample_2017_2019", "crimes-2022-slim");

    assertThatThrownBy(() -> run(settings))
        .isInstanceOf(SettingsException.class)
        .hasMessageContainingAll(
            "source sample", "\"Longitude\"", "crimes-2022-slim.csv.gz", "Date, Block");
  }

  private static String tally(LakeReader lake, String source) {
    JsonNode tally = lake.source(source).get("tally");
    return "read %d = kept %d + dropped %d + superseded %d + duplicates %d"
        .formatted(
            tally.get("read").asLong(),
            tally.get("kept").asLong(),
            tally.get("dropped").asLong(),
            tally.get("superseded").asLong(),
            tally.get("duplicates").asLong());
  }

  private LakeReader load(String name, Path data, String code) throws IOException {
    run(settings(name, data, code));
    return new LakeReader(work.resolve("lake"));
  }

  private void run(String settings) throws IOException {
    Path file = Files.writeString(work.resolve("city.yaml"), settings);
    new IngestStage().run(CityFile.read(file), Sparks.session(), Progress.silent());
  }

  private String settings(String name, Path data, String code) throws IOException {
    return Files.readString(Path.of("src/test/resources", name))
        .replace("${data}", data.toString())
        .replace("${work}", work.toString())
        .replace("${code}", code);
  }
}
