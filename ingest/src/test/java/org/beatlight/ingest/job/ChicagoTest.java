package org.beatlight.ingest.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.beatlight.batch.progress.Progress;
import org.beatlight.settings.CityFile;
import org.beatlight.testkit.SharedData;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real records of a real city, with the faults that were counted in them beforehand (by other
 * means). The counts here differ from those over whole files where a row has several faults, since
 * the first is its reason; each such difference is told.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChicagoTest {
  private static final Path SETTINGS = Path.of("../acceptance/src/test/resources/chicago.yaml");

  private LakeReader lake;

  @BeforeAll
  void load(@TempDir Path work) throws IOException {
    Path data = SharedData.require("data/chicago");
    String settings =
        Files.readString(SETTINGS)
            .replace("${data}", data.toString())
            .replace("${work}", work.toString())
            .replace("${store}", "{kind: embedded, file: " + work.resolve("store") + "}");
    Path file = Files.writeString(work.resolve("chicago.yaml"), settings);

    new IngestStage().run(CityFile.read(file), Sparks.session(), Progress.silent());
    lake = new LakeReader(work.resolve("lake"));
  }

  @Test
  void computedBeatsAgreeWithCodedBeats() {
    Dataset<Row> burglaries =
        lake.table("events").where("source = 'burglaries' AND local_date >= '2013-01-01'");
    long all = burglaries.count();
    long equal = burglaries.where("beat_then = coded_beat").count();

    assertThat(all).isEqualTo(29_700);
    assertThat((double) equal / all).isGreaterThanOrEqualTo(0.999);
  }

  @Test
  void theFaultsOfTheBurglariesAreFound() {
    assertThat(quality("burglaries"))
        .containsEntry("read", 66_932L)
        .containsEntry("kept", 66_931L)
        .containsEntry("duplicate-row", 1L) // the one repeated ID, equal in every column
        .containsEntry("unknown-beat", 1_320L) // 28 codes of before 2012
        .doesNotContainKeys("no-time", "unreadable-time", "no-coordinates", "unreadable-row");
  }

  @Test
  void theFaultsOfTheAssaultsAreFound() {
    assertThat(quality("assaults"))
        .containsEntry("read", 148_636L)
        .containsEntry("kept", 47_299L)
        .containsEntry("duplicate-row", 111L)
        .doesNotContainKeys("no-time", "unreadable-time", "no-coordinates", "unreadable-row");
  }

  @Test
  void theFaultsOfTheSanitationRequestsAreFound() {
    assertThat(quality("sanitation"))
        .containsEntry("read", 74_401L)
        .containsEntry("kept", 59_700L)
        .containsEntry("duplicate-row", 3L) // of the 375 repeated numbers 3 are equal rows,
        .containsEntry("superseded", 372L) // 372 older versions
        .containsEntry("duplicate-status", 3_509L + 124 - 1) // one is an older version
        .containsEntry("no-coordinates", 23L) // the 24th lies outside the period
        .containsEntry("outside-period", 10_671L)
        .doesNotContainKeys("missing-category", "unmapped-category", "no-time", "unreadable-time");
  }

  @Test
  void everyRowIsAccountedForInWhatWasWritten() {
    Map<String, Long> events = count(lake.table("events"));
    Map<String, Long> lost =
        count(
            lake.table("findings")
                .where(
                    "code IN ('duplicate-row', 'superseded', 'duplicate-status', 'outside-period',"
                        + " 'no-coordinates', 'outside-city', 'swapped-coordinates')"));

    assertThat(Map.of("burglaries", 66_932L, "assaults", 148_636L, "sanitation", 74_401L))
        .allSatisfy(
            (source, read) ->
                assertThat(events.getOrDefault(source, 0L) + lost.getOrDefault(source, 0L))
                    .isEqualTo(read));
  }

  @Test
  void noBusyAddressIsTakenForAStack() {
    assertThat(lake.table("events").where("stacked").count()).isZero();
  }

  @Test
  void featuresOfOneBeatAreOneArea() {
    assertThat(lake.table("areas").count()).isEqualTo(275); // 277 features, three of beat 3100
    assertThat(lake.table("areas").where("code = '3100'").count()).isEqualTo(1);
  }

  /** Returns the tally and the findings of a source, by name and code. */
  private Map<String, Long> quality(String source) {
    Map<String, Long> counts = new TreeMap<>();
    JsonNode quality = lake.source(source);
    quality.get("tally").properties().forEach(e -> put(counts, e));
    quality.get("findings").properties().forEach(e -> put(counts, e));
    return counts;
  }

  private static void put(Map<String, Long> counts, Map.Entry<String, JsonNode> entry) {
    if (entry.getValue().isNumber()) {
      counts.put(entry.getKey(), entry.getValue().asLong());
    }
  }

  private static Map<String, Long> count(Dataset<Row> rows) {
    Map<String, Long> counts = new TreeMap<>();
    rows.groupBy("source")
        .count()
        .collectAsList()
        .forEach(row -> counts.put(row.getString(0), row.getLong(1)));
    return counts;
  }
}
