package org.beatlight.ingest.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.beatlight.batch.progress.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Corrections come as further files; the newest version stands, the history stays. */
class CorrectionsTest {
  private static final String HEADER = TinyCity.INCIDENTS.lines().findFirst().orElseThrow();

  @TempDir private Path folder;
  private TinyCity city;

  @BeforeEach
  void aCityThatReadsEveryFileOfIncidents() throws IOException {
    city = new TinyCity(folder);
    city.replace("city.yaml", "files: [incidents.csv]", "files: [incidents*.csv]");
  }

  @Test
  void aFileWithACorrectionSupersedes() throws IOException {
    city.write(
        "incidents-later.csv",
        HEADER + "\n12,2014-05-07 09:00,,,-87.61,41.85,BURGLARY,Open,613,2\n");

    LakeReader lake = load();

    assertThat(lake.rows("events", "id", "category", "local_date", "beat"))
        .contains("police:12 | burglary | 2014-05-07 | 0613")
        .doesNotContain("police:12 | larceny-theft | 2014-05-06 | 0613");
    assertThat(lake.rows("history", "id", "code", "category", "local_date"))
        .contains("police:12 | superseded | larceny-theft | 2014-05-06");
  }

  @Test
  void anOlderVersionThatComesLaterChangesNothing() throws IOException {
    LakeReader before = load();
    var events = before.rows("events", "*");
    city.write(
        "incidents-later.csv",
        HEADER + "\n12,2014-05-07 09:00,,,-87.61,41.85,BURGLARY,Open,613,0\n");

    assertThat(load().rows("events", "*")).isEqualTo(events);
  }

  @Test
  void aLaterWithdrawalTakesTheRecordBack() throws IOException {
    city.write(
        "incidents-later.csv",
        HEADER + "\n12,2014-05-06 07:08,,,-87.65,41.85,theft,Withdrawn,612,2\n");

    LakeReader lake = load();

    assertThat(lake.rows("events", "id")).doesNotContain("police:12");
    assertThat(lake.rows("history", "id", "code"))
        .contains("police:12 | superseded", "police:12 | withdrawn");
  }

  @Test
  void rejectedRowsComeBackRepaired() throws IOException {
    Path rejected = load().load().resolve("rejected/police-00000.csv");
    String repaired =
        Files.readString(rejected)
            .replace(",0,0,", ",-87.61,41.85,") // null island
            .replace(",41.85,-87.65,", ",-87.65,41.85,"); // exchanged
    city.write("incidents-repaired.csv", repaired);

    LakeReader lake = load();

    assertThat(lake.rows("events", "id")).contains("police:14", "police:15");
    assertThat(lake.source("police").get("findings").has("null-island")).isFalse();
    assertThat(lake.source("police").get("findings").get("superseded").asLong())
        .isEqualTo(3); // one as before, and the two that were repaired
  }

  private LakeReader load() {
    new IngestStage().run(city.settings(), Sparks.session(), Progress.silent());
    return new LakeReader(city.lake());
  }
}
