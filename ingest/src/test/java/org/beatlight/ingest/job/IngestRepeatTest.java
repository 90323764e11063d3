package org.beatlight.ingest.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.beatlight.batch.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same input gives the same rows, however it is cut up. */
class IngestRepeatTest {
  private static final String HEADER = TinyCity.INCIDENTS.lines().findFirst().orElseThrow();

  @TempDir Path folder;

  @Test
  void oneFileOrSeveralAreTheSameRows() throws IOException {
    TinyCity city = manyIncidents(new Random(7));
    List<String> whole = load(city, "events");
    List<String> findings = rows(city, "findings", "code", "detail");
    List<String> lines = Files.readAllLines(city.folder().resolve("incidents.csv"));
    city.write("incidents.csv", String.join("\n", lines.subList(0, 701)));
    city.write("more.csv", HEADER + "\n" + String.join("\n", lines.subList(701, lines.size())));
    city.replace("city.yaml", "files: [incidents.csv]", "files: [incidents.csv, more.csv]");

    assertThat(load(city, "events")).isEqualTo(whole);
    assertThat(rows(city, "findings", "code", "detail")).isEqualTo(findings);
  }

  @Test
  void theOrderOfRowsChangesNoEvent() throws IOException {
    TinyCity city = manyIncidents(new Random(7));
    List<String> whole = load(city, "events");
    List<String> lines =
        new ArrayList<>(Files.readAllLines(city.folder().resolve("incidents.csv")));
    lines.remove(0);
    Collections.shuffle(lines, new Random(8));
    city.write("incidents.csv", HEADER + "\n" + String.join("\n", lines));

    assertThat(load(city, "events")).isEqualTo(whole);
  }

  @Test
  void aPlaceThatHoldsWhatCouldNotBePlacedIsMarked() throws IOException {
    TinyCity city = manyIncidents(new Random(7));
    StringBuilder stack = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      String offence = List.of("BURGLARY", "theft", "graffiti").get(i % 3);
      stack.append("s%d,2014-05-06 07:08,,,-87.6201,41.8102,%s,Open,,1\n".formatted(i, offence));
    }
    Path incidents = city.folder().resolve("incidents.csv");
    city.write("incidents.csv", Files.readString(incidents) + stack);

    List<String> findings = load(city, "findings");

    assertThat(findings).filteredOn(row -> row.contains("stacked-place")).hasSize(60);
    assertThat(
            new LakeReader(city.lake())
                .table("events").where("stacked").collectAsList().stream()
                    .map(row -> row.<String>getAs("source_id")))
        .hasSize(60)
        .allMatch(id -> id.startsWith("s"));
  }

  /** Writes 2000 incidents at 2000 places, every tenth in two versions. */
  private TinyCity manyIncidents(Random random) throws IOException {
    TinyCity city = new TinyCity(folder);
    StringBuilder text = new StringBuilder(HEADER).append('\n');
    for (int i = 0; i < 2000; i++) {
      String row = row(i, random);
      text.append(row).append("1\n");
      if (i % 10 == 0) {
        text.append(row).append("2\n");
      }
    }
    city.write("incidents.csv", text.toString());
    return city;
  }

  private static String row(int id, Random random) {
    LocalDate day = LocalDate.of(2014, 1, 1).plusDays(random.nextInt(90));
    return "%d,%s %02d:00,,,%.6f,%.6f,%s,Open,,"
        .formatted(
            id,
            day,
            random.nextInt(24),
            -87.69 + 0.09 * random.nextDouble(),
            41.8 + 0.1 * random.nextDouble(),
            List.of("BURGLARY", "theft", "graffiti").get(random.nextInt(3)));
  }

  private static List<String> load(TinyCity city, String table) {
    new IngestStage().run(city.settings(), Sparks.session(), Progress.silent());
    return rows(city, table, "*");
  }

  private static List<String> rows(TinyCity city, String table, String... columns) {
    return new LakeReader(city.lake()).rows(table, columns);
  }
}
