package org.beatlight.ingest.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.beatlight.settings.SettingsException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Feeds of every format but CSV whose points are plain columns. */
class FormatSourcesTest {
  @TempDir Path folder;
  private Hamlet hamlet;
  private TwoEvents feed;

  @BeforeEach
  void makeCity() throws IOException {
    hamlet = new Hamlet(folder);
    feed = new TwoEvents(hamlet);
  }

  @Test
  void objectsALine() throws IOException {
    hamlet.write(
        "feed.jsonl",
        """
        {"id": 1, "when": "2014-06-02 10:00", "lon": -87.66, "lat": 41.85, "what": "B"}
        {"id": 2, "when": "2014-06-03 11:30", "lon": -87.61, "lat": 41.82, "what": null}
        {"id": 3, "when": "2014-06
        """);

    feed.loadFile("feed.jsonl", TwoEvents.LON_LAT);

    assertThat(feed.events()).isEqualTo(TwoEvents.STANDING);
    assertThat(feed.findings())
        .containsExactly(
            "missing-category | feed.jsonl | 2 | ",
            "unreadable-row | feed.jsonl | 3 | expected a JSON object, got text that is no whole"
                + " JSON");
  }

  @Test
  void recordsThatAreEqualAreOneWhateverColumnsTheirFilesHave() throws IOException {
    hamlet.write(
        "a.jsonl",
        """
        {"when": "2014-06-02 10:00", "lon": -87.66, "lat": 41.85, "what": "B", "note": null}
        """);
    hamlet.write(
        "b.jsonl",
        """
        {"more": 1, "when": "2014-06-03 11:30", "lon": -87.61, "lat": 41.82, "what": "x"}
        {"lat": 41.85, "lon": -87.66, "when": "2014-06-02 10:00", "what": "B"}
        """);

    hamlet.describe(
        TwoEvents.source("files: [a.jsonl, b.jsonl]", TwoEvents.LON_LAT).replace("id: id, ", ""));
    hamlet.load();

    assertThat(hamlet.lake().rows("events", "id", "category"))
        .containsExactly("feed:1 | burglary", "feed:2 | unmapped");
    assertThat(feed.findings()).contains("duplicate-row | b.jsonl | 2 | ");
  }

  @Test
  void aParquetFile() throws IOException {
    StructType schema =
        new StructType()
            .add("id", "int")
            .add("when", "string")
            .add("lon", "double")
            .add("lat", "double")
            .add("what", "string");
    Path written = folder.resolve("written");
    Sparks.session()
        .createDataFrame(
            List.of(
                RowFactory.create(1, "2014-06-02 10:00", -87.66, 41.85, "B"),
                RowFactory.create(2, "2014-06-03 11:30", -87.61, 41.82, "x"),
                RowFactory.create(3, "2014-06-03 11:30", null, 41.82, "x")),
            schema)
        .coalesce(1)
        .write()
        .parquet(written.toString());
    try (Stream<Path> parts = Files.list(written)) {
      Files.move(
          parts.filter(part -> part.toString().endsWith(".parquet")).findFirst().orElseThrow(),
          hamlet.file("feed.parquet"));
    }

    feed.loadFile("feed.parquet", TwoEvents.LON_LAT);

    assertThat(feed.events()).isEqualTo(TwoEvents.STANDING);
    assertThat(feed.findings())
        .contains("no-coordinates | feed.parquet | 3 | the first coordinate is missing");
  }

  @Test
  void aFileWhoseNameTellsNoFormatIsAMistake() throws IOException {
    Path file = hamlet.write("feed.dat", "id,when,lon,lat,what\n");

    assertThatThrownBy(() -> feed.loadFile("feed.dat", TwoEvents.LON_LAT))
        .isInstanceOf(SettingsException.class)
        .hasMessageMatching(
            ".*city.yaml:9: source feed: expected the key format, as the name of the file "
                + file
                + " tells none");
  }
}
