package org.beatlight.api.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.beatlight.api.CommandRun;
import org.beatlight.api.TinyCityFile;
import org.beatlight.api.publication.EmbeddedFixture;
import org.beatlight.core.contract.CityFrame;
import org.beatlight.core.contract.IngestManifest;
import org.beatlight.core.contract.InputFile;
import org.beatlight.core.contract.LakeV1;
import org.beatlight.core.quality.FindingCode;
import org.beatlight.core.quality.FindingCounts;
import org.beatlight.core.quality.MonthCompleteness;
import org.beatlight.core.quality.QualityReport;
import org.beatlight.core.quality.RepairList;
import org.beatlight.core.quality.SourceQuality;
import org.beatlight.core.quality.SourceReport;
import org.beatlight.core.quality.SourceTally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StatusMainTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final SourceReport NOISE =
      SourceReport.of(new SourceQuality(SourceTally.of("noise", 7, 7, Map.of()), Map.of()));

  @TempDir Path folder;

  @Test
  void beforeTheFirstRunBothAreSaidToBeEmpty() throws Exception {
    CommandRun run = status();

    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo(
            """
            Tiny, store %s/store (embedded)

            Nothing has been published yet.

            Nothing has been ingested yet.
            """
                .formatted(folder));
  }

  @Test
  void publicationsAndTheLastIngestAreListedInColumns() throws Exception {
    EmbeddedFixture store = EmbeddedFixture.in(folder);
    store.publish(1);
    store.publish(2);
    ingest();

    CommandRun run = status();

    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo(
            """
            Tiny, store %s/store (embedded)

            Publications

              publication  served  published             days                      incidents  concerns  hotspots  fingerprint
                        1          2024-07-01 02:00 CDT  2024-01-03 to 2024-06-28        113       227         3  000000000000
                        2  yes     2024-07-01 03:00 CDT  2024-01-03 to 2024-06-28        113       227         3  000000000000

            Last ingest: load-000003, finished 2024-07-01T05:00:00Z

              source      read  kept  dropped  superseded  duplicates
              incidents  1,203   118    1,084           0           1
              noise          7     7        0           0           0

              source     finding         rows  became     meaning
              incidents  null-island    1,084  dropped    the coordinates are (0, 0) or (-1, -1), ways to say unknown
              incidents  duplicate-row      1  duplicate  every column equals an earlier row's
              incidents  other-beat         1  kept       the coded beat is not the beat that the point lies in

            Low or missing months: is the feed broken?

              source     month    kept  expected  share  is
              incidents  2024-05     3  58        5 %%    low
              incidents  2024-06     0  unknown          missing
            """
                .formatted(folder));
  }

  @Test
  void programsGetTheSameAsJson() throws Exception {
    EmbeddedFixture.in(folder).publish(1);
    ingest();

    JsonNode report = JSON.readTree(status("--json").out());

    assertThat(report.at("/city").asString()).isEqualTo("Tiny");
    assertThat(report.at("/store/kind").asString()).isEqualTo("embedded");
    JsonNode publication = report.at("/publications/0");
    assertThat(publication.at("/publicationId").asLong()).isEqualTo(1);
    assertThat(publication.at("/served").asBoolean()).isTrue();
    assertThat(publication.at("/publishedAt").asString()).isEqualTo("2024-07-01T07:00:00Z");
    assertThat(publication.at("/data/to").asString()).isEqualTo("2024-06-29");
    assertThat(publication.at("/events/concern").asLong()).isEqualTo(227);
    assertThat(publication.at("/rows/hotspot").asLong()).isEqualTo(3);
    assertThat(report.at("/ingest/load").asString()).isEqualTo("load-000003");
    assertThat(report.at("/ingest/sources/0/findings/0"))
        .isEqualTo(
            JSON.readTree(
                """
                {"code": "null-island",
                 "meaning": "the coordinates are (0, 0) or (-1, -1), ways to say unknown",
                 "outcome": "dropped", "rows": 1084}"""));
    JsonNode incidents = report.at("/ingest/sources/0");
    assertThat(incidents.at("/monthsJudged").asLong()).isEqualTo(3);
    assertThat(incidents.at("/fewMonths").size()).isEqualTo(2);
    assertThat(incidents.at("/fewMonths/0"))
        .isEqualTo(
            JSON.readTree(
                """
                {"month": "2024-05", "kept": 3, "expected": 58.0, "share": 0.05172413793103448,
                 "verdict": "low", "basis": "March and April"}"""));
    assertThat(incidents.at("/rejected").asString()).isEqualTo("rejected/incidents.csv");
  }

  @Test
  void aLakeOfAnotherVersionIsToldAndNotRead() throws Exception {
    Path load = Files.createDirectories(folder.resolve("lake/load-000002"));
    Files.writeString(
        load.resolve(LakeV1.MANIFEST),
        """
        {"lakeVersion": 99, "codeVersion": "0.9", "finishedAt": "2024-07-01T05:00:00Z",
         "sources": [{"tally": {}}]}""");
    Files.writeString(folder.resolve("lake").resolve(LakeV1.CURRENT), "load-000002\n");

    assertThat(status().out())
        .endsWith(
            "Last ingest: load-000002, finished 2024-07-01T05:00:00Z, lake version 99, unknown"
                + " here%n".formatted());
    assertThat(JSON.readTree(status("--json").out()).at("/ingest/sources").isEmpty()).isTrue();
  }

  @Test
  void aLoadWithoutAnyWholeMonthSaysSo() throws Exception {
    ingest(NOISE);

    assertThat(status().out())
        .endsWith("No findings.%n%nNo whole month could be judged.%n".formatted());
  }

  @Test
  void aLoadWithoutALowMonthSaysOfHowMany() throws Exception {
    ingest(
        new SourceReport(
            SourceTally.of("noise", 7, 7, Map.of()),
            Map.of(),
            List.of(),
            List.of(new MonthCompleteness("2024-04", 7, 7.0, 1.0, "as-expected", "March")),
            List.of(),
            RepairList.EMPTY,
            ""));

    assertThat(status().out()).endsWith("No whole month is low or missing, of 1.%n".formatted());
  }

  @Test
  void aLakeThatNamesALoadItDoesNotHoldFailsInOneSentence() throws Exception {
    Files.createDirectories(folder.resolve("lake"));
    Files.writeString(folder.resolve("lake").resolve(LakeV1.CURRENT), "load-000009\n");

    CommandRun run = status();

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("load-000009").hasLineCount(1);
  }

  @Test
  void aStoreThatIsDownFailsInOneSentence() throws Exception {
    Path city =
        TinyCityFile.write(
            folder, "{kind: postgis, url: 'jdbc:postgresql://127.0.0.1:1/none', user: nobody}");

    CommandRun run = CommandRun.of(new StatusMain(), "--city", city.toString());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .startsWith(
            "beatlight: expected to read the store jdbc:postgresql://127.0.0.1:1/none: Connection"
                + " to 127.0.0.1:1 refused")
        .hasLineCount(1);
  }

  private CommandRun status(String... more) throws IOException {
    Path city = TinyCityFile.write(folder);
    String[] args = new String[2 + more.length];
    args[0] = "--city";
    args[1] = city.toString();
    System.arraycopy(more, 0, args, 2, more.length);
    return CommandRun.of(new StatusMain(), args);
  }

  private void ingest() throws IOException {
    Map<FindingCode, Long> findings =
        Map.of(
            FindingCode.NULL_ISLAND, 1084L,
            FindingCode.DUPLICATE_ROW, 1L,
            FindingCode.OTHER_BEAT, 1L);
    ingest(incidents(findings), NOISE);
  }

  private void ingest(SourceReport... sources) throws IOException {
    QualityReport quality = new QualityReport(List.of(sources), List.of());
    IngestManifest manifest =
        new IngestManifest(
            LakeV1.VERSION,
            "0.1.0",
            new CityFrame("Tiny", "America/Chicago", "EPSG:26916"),
            "2024-07-01T05:00:00Z",
            "cd",
            List.of(new InputFile("incidents.csv", 10, "ab")),
            quality);
    Path load = Files.createDirectories(folder.resolve("lake/load-000003"));
    Files.writeString(load.resolve(LakeV1.MANIFEST), JSON.writeValueAsString(manifest));
    Files.writeString(folder.resolve("lake").resolve(LakeV1.CURRENT), "load-000003\n");
  }

  private static SourceReport incidents(Map<FindingCode, Long> findings) {
    return new SourceReport(
        SourceTally.of("incidents", 1203, 118, findings),
        FindingCounts.byCode(findings),
        List.of(),
        List.of(
            new MonthCompleteness("2024-03", 60, null, null, "not-tested", "the first month"),
            new MonthCompleteness("2024-04", 55, 58.0, 55 / 58.0, "as-expected", "March"),
            new MonthCompleteness("2024-05", 3, 58.0, 3 / 58.0, "low", "March and April"),
            new MonthCompleteness("2024-06", 0, null, null, "missing", "nothing")),
        List.of(),
        new RepairList(List.of(), List.of(), "rejected/incidents.csv"),
        "");
  }
}
