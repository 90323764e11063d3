package org.beatlight.ingest.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.beatlight.batch.progress.Progress;
import org.beatlight.settings.CityFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A load that would be the same as the one in force is not made. */
class NothingNewTest {
  private static final String ROWS = "when,lon,lat,what\n2014-06-02,-87.66,41.85,N1\n";

  @TempDir Path folder;
  private Hamlet hamlet;

  @BeforeEach
  void loadOnce() throws IOException {
    hamlet = new Hamlet(folder);
    hamlet.write("feed.csv", ROWS);
    hamlet.write("words.csv", "# crosswalk words version 2026-01\ncode,category,note\nN1,noise,\n");
    hamlet.write(
        "profile.yaml",
        """
        kind: concern
        columns: {occurred: when, longitude: lon, latitude: lat, category: what}
        dateFormats: [yyyy-MM-dd]
        crosswalk: words.csv
        """);
    hamlet.describe("- {name: feed, profile: profile.yaml, files: [\"f*.csv\"]}");
    hamlet.load();
  }

  @Test
  void nothingNewIsToldInOneLine() throws IOException {
    List<String> before = files();
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    PrintStream usual = System.err;
    System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
    try (Progress progress = Progress.toTerminal()) {
      new IngestStage().run(CityFile.read(hamlet.file("city.yaml")), Sparks.session(), progress);
    } finally {
      System.setErr(usual);
    }

    assertThat(told.toString(StandardCharsets.UTF_8)).contains("nothing new since load-000001");
    assertThat(files()).isEqualTo(before);
    assertThat(current()).isEqualTo("load-000001");
  }

  @Test
  void aChangedFileIsNew() throws IOException {
    hamlet.write("feed.csv", ROWS + "2014-06-03,-87.66,41.85,N1\n");

    hamlet.load();

    assertThat(current()).isEqualTo("load-000002");
    assertThat(hamlet.lake().table("events").count()).isEqualTo(2);
  }

  @Test
  void oneMoreFileIsNew() throws IOException {
    hamlet.write("further.csv", ROWS);

    hamlet.load();

    assertThat(current()).isEqualTo("load-000002");
  }

  @Test
  void changedAreasAreNew() throws IOException {
    Path beats = hamlet.file("beats.geojson");
    Files.writeString(beats, Files.readString(beats).replace("0613", "0614"));

    hamlet.load();

    assertThat(current()).isEqualTo("load-000002");
  }

  @Test
  void aChangedSettingsFileIsNew() throws IOException {
    Path settings = hamlet.file("city.yaml");
    Files.writeString(settings, Files.readString(settings) + "# seen\n");

    hamlet.load();

    assertThat(current()).isEqualTo("load-000002");
  }

  @Test
  void aChangedFileThatBelongsToTheSettingsIsNew() throws IOException {
    hamlet.write(
        "words.csv",
        "# crosswalk words version 2026-01\ncode,category,note\nN1,vandalism-and-graffiti,\n");
    hamlet.load();
    assertThat(hamlet.lake().rows("events", "category")).containsExactly("vandalism-and-graffiti");

    Path profile = hamlet.file("profile.yaml");
    Files.writeString(profile, Files.readString(profile) + "precision: block\n");
    hamlet.load();
    assertThat(hamlet.lake().rows("events", "upper(location_precision)")).containsExactly("BLOCK");
    assertThat(current()).isEqualTo("load-000003");
  }

  @Test
  void anotherProgramMakesAnotherLoad() throws IOException {
    Path manifest = hamlet.lake().load().resolve("ingest.json");
    String text = Files.readString(manifest);
    String version = hamlet.lake().manifest().get("codeVersion").asText();
    Files.writeString(manifest, text.replace(version, "0.0.9"));

    hamlet.load();

    assertThat(current()).isEqualTo("load-000002");
  }

  @Test
  void aLoadThatCannotBeReadIsMadeAgain() throws IOException {
    Files.writeString(hamlet.lake().load().resolve("ingest.json"), "{");

    hamlet.load();

    assertThat(current()).isEqualTo("load-000002");
  }

  private String current() {
    return hamlet.lake().load().getFileName().toString();
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(hamlet.file("lake"))) {
      List<String> files = new java.util.ArrayList<>();
      for (Path file : all.sorted().toList()) {
        files.add(file + " " + Files.getLastModifiedTime(file));
      }
      return files;
    }
  }
}
