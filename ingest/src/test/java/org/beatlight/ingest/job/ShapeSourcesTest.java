package org.beatlight.ingest.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.beatlight.testkit.SharedData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Feeds whose points are shapes. */
class ShapeSourcesTest {
  private static final String[] COLUMNS = {
    "id",
    "category",
    "source_category",
    "occurred_from",
    "local_date",
    "time_precision",
    "round(lon, 5)",
    "round(lat, 5)",
    "round(east_m, 1)",
    "round(north_m, 1)",
    "beat",
    "coded_beat"
  };

  @TempDir Path folder;
  private Hamlet hamlet;
  private TwoEvents feed;

  @BeforeEach
  void makeCity() throws IOException {
    hamlet = new Hamlet(folder);
    feed = new TwoEvents(hamlet);
  }

  @Test
  void pointsOfGeoJson() throws IOException {
    hamlet.write(
        "feed.geojson",
        """
        {"type": "FeatureCollection", "features": [
        {"type": "Feature", "properties": {"id": 1, "when": "2014-06-02 10:00", "what": "B"},
         "geometry": {"type": "Point", "coordinates": [-87.66, 41.85]}},
        {"type": "Feature", "properties": {"id": 2, "when": "2014-06-03 11:30", "what": "x"},
         "geometry": {"type": "Point", "coordinates": [-87.61, 41.82]}},
        {"type": "Feature", "properties": {"id": 3, "when": "2014-06-03 11:30", "what": "x"},
         "geometry": {"type": "LineString", "coordinates": [[-87.61, 41.82], [-87.61, 41.83]]}}
        ]}
        """);

    feed.loadFile("feed.geojson", TwoEvents.SHAPE);

    assertThat(feed.events()).isEqualTo(TwoEvents.STANDING);
    assertThat(feed.findings())
        .containsExactly(
            "unmapped-category | feed.geojson | 2 | \"x\"",
            "unreadable-row | feed.geojson | 3 | expected a point, got a LineString");
  }

  @Test
  void pointsInTheCrsThatEachFileDeclares() throws Exception {
    rows()
        .add("POINT (445212.05 4633332.65)", "1", "2014-06-02 10:00", "B")
        .writeGeoPackage(hamlet.file("a.gpkg"), 26916);
    rows()
        .add("POINT (-87.61 41.82)", "2", "2014-06-03 11:30", "x")
        .writeGeoPackage(hamlet.file("b.gpkg"), 4326);

    hamlet.describe(TwoEvents.source("files: [a.gpkg, b.gpkg]", TwoEvents.SHAPE));
    hamlet.load();

    assertThat(feed.events()).isEqualTo(TwoEvents.STANDING);
  }

  @Test
  void rowsOfOneFileThatAreRepairedAreInItsCrsStill() throws Exception {
    rows()
        .add("POINT (445212.05 4633332.65)", "1", "2014-06-02 10:00", "B")
        .add("POINT (449339.02 4629971.17)", "2", "03.06.2014 11:30", "x")
        .writeGeoPackage(hamlet.file("feed.gpkg"), 26916);
    feed.loadFile("feed.gpkg", TwoEvents.SHAPE);
    Path rejected;
    try (Stream<Path> files = Files.list(hamlet.lake().load().resolve("rejected"))) {
      rejected = files.findFirst().orElseThrow();
    }
    String repaired = Files.readString(rejected).replace("03.06.2014", "2014-06-03");

    hamlet.write("repaired.csv", repaired);
    hamlet.describe(TwoEvents.source("files: [feed.gpkg, repaired.csv]", TwoEvents.SHAPE));
    hamlet.load();

    assertThat(feed.events()).isEqualTo(TwoEvents.STANDING);
  }

  @Test
  void aCrsOfTheSettingsComesBeforeThatOfTheFile() throws Exception {
    int notTrue = 4326;
    rows()
        .add("POINT (445212.05 4633332.65)", "1", "2014-06-02 10:00", "B")
        .add("POINT (449339.02 4629971.17)", "2", "2014-06-03 11:30", "x")
        .writeGeoPackage(hamlet.file("feed.gpkg"), notTrue);

    hamlet.describe(TwoEvents.source("files: [feed.gpkg]\ncrs: EPSG:26916", TwoEvents.SHAPE));
    hamlet.load();

    assertThat(feed.events()).isEqualTo(TwoEvents.STANDING);
  }

  @Test
  void theCrsOfShapesIsNotThatOfOtherColumns() throws IOException {
    hamlet.write(
        "feed.geojson",
        """
        {"type": "FeatureCollection",
         "crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::26916"}}, "features": [
        {"type": "Feature", "properties":
          {"id": 1, "when": "2014-06-02 10:00", "what": "B", "lon": -87.66, "lat": 41.85},
         "geometry": {"type": "Point", "coordinates": [445223, 4633257]}},
        {"type": "Feature", "properties":
          {"id": 2, "when": "2014-06-03 11:30", "what": "x", "lon": -87.61, "lat": 41.82},
         "geometry": {"type": "Point", "coordinates": [449350, 4629892]}}]}
        """);

    feed.loadFile("feed.geojson", TwoEvents.LON_LAT);

    assertThat(feed.events()).isEqualTo(TwoEvents.STANDING);
  }

  @Test
  void pointsOfGeoParquet() throws IOException {
    rows()
        .add("POINT (445212.05 4633332.65)", "1", "2014-06-02 10:00", "B")
        .add("POINT (449339.02 4629971.17)", "2", "2014-06-03 11:30", "x")
        .add("POINT EMPTY", "3", "2014-06-03 11:30", "x")
        .writeGeoParquet(hamlet.file("feed.parquet"), 26916);

    feed.loadFile("feed.parquet", TwoEvents.SHAPE);

    assertThat(feed.events()).isEqualTo(TwoEvents.STANDING);
    assertThat(feed.findings())
        .containsExactly(
            "no-coordinates | feed.parquet | 3 | the first coordinate is missing",
            "unmapped-category | feed.parquet | 2 | \"x\"");
  }

  /** As a town's office exports it: feet, a day and an hour apart, a beat without its zero. */
  @Test
  void aZippedShapefileInTheFeetOfItsPrj() throws IOException {
    new ShapeRows("CASE_NO", "DAY", "HOUR", "IUCR", "BEAT", "EDITED")
        .add("POINT (1167700.25 1888649.32)", "1", "20140602", "930", "610", "612", "1")
        .add("POINT (1164947.58 1892272.09)", "1", "20140602", "1000", "610", "612", "2")
        .add("POINT (1181414.93 1877828.21)", "2", "20140603", "", "9Z9", "612", "1")
        .add("POINT (1181414.93 1877828.21)", "2", "20140603", "", "9Z9", "612", "1")
        .add("POINT (895249.56 1888099.39)", "3", "20140603", "", "610", "", "1")
        .add("POINT (0 0)", "4", "20140603", "", "610", "", "1")
        .writeShapefile(hamlet.file("crimes.zip"), ShapeRows.ILLINOIS_EAST);
    hamlet.describe(
        """
        - name: feed
          kind: incident
          files: [crimes.zip]
          columns:
            id: CASE_NO
            occurred: ["{DAY} {HOUR:4}", DAY]
            category: "{IUCR:4}"
            beat: BEAT
            version: EDITED
            %s
          dateFormats: [yyyyMMdd HHmm, yyyyMMdd]
          categories: {0610: burglary}
        """
            .formatted(TwoEvents.SHAPE.replace(", ", "\n    ")));

    hamlet.load();

    assertThat(hamlet.lake().rows("events", COLUMNS))
        .containsExactly(
            "feed:1 | burglary | 0610 | 2014-06-02T15:00:00Z | 2014-06-02 | MINUTE | -87.67 | 41.86"
                + " | 444390.6 | 4634449.4 | 0612 | 0612",
            "feed:2 | unmapped | 09Z9 | 2014-06-03T05:00:00Z | 2014-06-03 | DAY | -87.61 | 41.82"
                + " | 449339.0 | 4629971.2 | 0613 | 0612");
    assertThat(feed.findings())
        .containsExactly(
            "duplicate-row | crimes.zip | 4 | id \"2\"",
            "null-island | crimes.zip | 6 | ",
            "other-beat | crimes.zip | 3 | coded 0612, lies in 0613",
            "outside-city | crimes.zip | 5 | 80.5 km from the nearest beat",
            "superseded | crimes.zip | 1 | id \"1\"",
            "unmapped-category | crimes.zip | 3 | \"09Z9\"");
    assertThat(hamlet.lake().source("feed").get("tally").toString())
        .isEqualTo(
            "{\"source\":\"feed\",\"read\":6,\"kept\":2,\"dropped\":2,\"superseded\":1,"
                + "\"duplicates\":1}");
  }

  @Test
  void licencesAreTakenFromARealGeoPackage() throws IOException {
    Path file = SharedData.require("data/chicago/context/licences_chicago.gpkg");
    Path beats = SharedData.require("data/chicago/polygons/police_beats.geojson.gz");
    hamlet.describe(
        """
        - name: feed
          kind: concern
          files: ["%s"]
          columns: {id: fid, occurred: {constant: 2014-06-02}, address: address, %s}
          dateFormats: [yyyy-MM-dd]
          category: noise
        """
            .formatted(file, TwoEvents.SHAPE));
    Path settings = hamlet.file("city.yaml");
    hamlet.write(
        "city.yaml",
        Files.readString(settings)
            .replace("file: beats.geojson, code: num", "file: \"" + beats + "\", code: BEAT_NUM"));

    hamlet.load();

    assertThat(hamlet.lake().table("events").count()).isEqualTo(5_265);
    assertThat(hamlet.lake().table("events").where("beat is not null").count())
        .isGreaterThan(5_265 * 98 / 100);
  }

  private static ShapeRows rows() {
    return new ShapeRows("id", "when", "what");
  }
}
