package org.beatlight.ingest.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.beatlight.settings.RunFailedException;
import org.beatlight.settings.SettingsException;
import org.beatlight.testkit.Database;
import org.beatlight.testkit.LocalPostgis;
import org.beatlight.testkit.SharedData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.WKBWriter;

/** Feeds of every format but CSV. */
class FormatSourcesTest {
  /** Two events; the third row is told last in each format, and has a fault. */
  private static final List<String> EVENTS =
      List.of(
          "1 | 2014-06-02 10:00:00 | 0612 | -87.66 | 41.85 | burglary",
          "2 | 2014-06-03 11:30:00 | 0613 | -87.61 | 41.82 | unmapped");

  private static final String PASSWORD_FILE = "org.postgresql.pgpassfile";
  private static final String LON_LAT = "longitude: lon, latitude: lat";
  private static final String SHAPE = "x: geometry.x, y: geometry.y";

  @TempDir Path folder;
  private Hamlet hamlet;

  @BeforeEach
  void makeCity() throws IOException {
    hamlet = new Hamlet(folder);
  }

  @AfterEach
  void forgetPasswords() {
    System.clearProperty(PASSWORD_FILE);
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

    loadFile("feed.jsonl", LON_LAT);

    assertThat(events()).isEqualTo(EVENTS);
    assertThat(findings())
        .containsExactly(
            "missing-category | feed.jsonl | 2 | ",
            "unreadable-row | feed.jsonl | 3 | expected a JSON object, got text that is no whole"
                + " JSON");
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

    loadFile("feed.geojson", SHAPE);

    assertThat(events()).isEqualTo(EVENTS);
    assertThat(findings())
        .containsExactly(
            "unmapped-category | feed.geojson | 2 | \"x\"",
            "unreadable-row | feed.geojson | 3 | expected a point, got a LineString");
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

    loadFile("feed.parquet", LON_LAT);

    assertThat(events()).isEqualTo(EVENTS);
    assertThat(findings())
        .contains("no-coordinates | feed.parquet | 3 | the first coordinate is missing");
  }

  @Test
  void pointsInTheCrsThatEachFileDeclares() throws Exception {
    writeGeoPackage("a.gpkg", 26916, point(1, 445_212.05, 4_633_332.65, "2014-06-02 10:00", "B"));
    writeGeoPackage("b.gpkg", 4326, point(2, -87.61, 41.82, "2014-06-03 11:30", "x"));

    hamlet.describe(source("files: [a.gpkg, b.gpkg]", SHAPE));
    hamlet.load();

    assertThat(events()).isEqualTo(EVENTS);
  }

  @Test
  void rowsOfOneFileThatAreRepairedAreInItsCrsStill() throws Exception {
    writeGeoPackage(
        "feed.gpkg",
        26916,
        point(1, 445_212.05, 4_633_332.65, "2014-06-02 10:00", "B"),
        point(2, 449_339.02, 4_629_971.17, "03.06.2014 11:30", "x"));
    loadFile("feed.gpkg", SHAPE);
    Path rejected;
    try (Stream<Path> files = Files.list(hamlet.lake().load().resolve("rejected"))) {
      rejected = files.findFirst().orElseThrow();
    }
    String repaired = Files.readString(rejected).replace("03.06.2014", "2014-06-03");

    hamlet.write("repaired.csv", repaired);
    hamlet.describe(source("files: [feed.gpkg, repaired.csv]", SHAPE));
    hamlet.load();

    assertThat(events()).isEqualTo(EVENTS);
  }

  @Test
  void aCrsOfTheSettingsComesBeforeThatOfTheFile() throws Exception {
    writeGeoPackage(
        "feed.gpkg",
        4326, // which is not true
        point(1, 445_212.05, 4_633_332.65, "2014-06-02 10:00", "B"),
        point(2, 449_339.02, 4_629_971.17, "2014-06-03 11:30", "x"));

    hamlet.describe(source("files: [feed.gpkg]\ncrs: EPSG:26916", SHAPE));
    hamlet.load();

    assertThat(events()).isEqualTo(EVENTS);
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

    loadFile("feed.geojson", LON_LAT);

    assertThat(events()).isEqualTo(EVENTS);
  }

  @Test
  void rowsOfAQuery() throws Exception {
    Database database = LocalPostgis.shared().emptyDatabase();
    database.run(
        "create extension postgis",
        "create table event (id int, at timestamp, kind text, place geometry)",
        """
        insert into event values
          (1, '2014-06-02 10:00', 'B', st_transform('SRID=4326;POINT(-87.66 41.85)', 26916)),
          (2, '2014-06-03 11:30', 'x', st_transform('SRID=4326;POINT(-87.61 41.82)', 26916)),
          (3, '2014-06-03 11:30', 'x', null)
        """);

    hamlet.describe(table(database, "select id, at as when, kind as what, place as geometry"));
    hamlet.load();

    assertThat(events()).isEqualTo(EVENTS);
    assertThat(findings()).contains("no-coordinates | table | 3 | the first coordinate is missing");
    JsonNode input = hamlet.lake().manifest().get("inputs").get(0);
    assertThat(input.get("name").asText()).isEqualTo("table: feed");
    assertThat(input.get("bytes").asLong()).isZero();
    assertThat(hamlet.lake().manifest().toString()).doesNotContain("jdbc:", "select");

    hamlet.load(); // nobody can know that the query returns the same

    assertThat(hamlet.lake().load()).endsWith(Path.of("load-000002"));
  }

  @Test
  void aQueryThatBreaksOffStopsTheRunInOneSentence() throws Exception {
    Database database = LocalPostgis.shared().emptyDatabase();
    database.run(
        "create table event (id int, at timestamp, kind text)",
        """
        insert into event
        select i, '2014-06-02 10:00', 'B' from generate_series(1, 20000) as i
        """);

    hamlet.describe(
        table(
                database,
                "select id, at as when, kind as what, -87.66 as \\\"geometry.x\\\","
                    + " 41.85 + 0 / (15000 - id) as \\\"geometry.y\\\"")
            .replace("columns:", "crs: EPSG:4326\n  columns:"));

    assertThatThrownBy(hamlet::load)
        .isInstanceOf(RunFailedException.class)
        .hasMessageMatching(
            "the query on jdbc:postgresql://\\S+: expected a query that runs, got: ERROR: division"
                + " by zero");
  }

  @Test
  void aFileWhoseNameTellsNoFormatIsAMistake() throws IOException {
    Path file = hamlet.write("feed.dat", "id,when,lon,lat,what\n");

    assertThatThrownBy(() -> loadFile("feed.dat", LON_LAT))
        .isInstanceOf(SettingsException.class)
        .hasMessageMatching(
            ".*city.yaml:9: source feed: expected the key format, as the name of the file "
                + file
                + " tells none");
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
            .formatted(file, SHAPE));
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

  private void loadFile(String name, String place) throws IOException {
    hamlet.describe(source("files: [" + name + "]", place));
    hamlet.load();
  }

  private static String source(String input, String place) {
    return """
        - name: feed
          kind: incident
        %s
          columns: {id: id, occurred: when, category: what, %s}
          dateFormats: [iso, yyyy-MM-dd HH:mm]
          categories: {B: burglary}
        """
        .formatted(input.indent(2).stripTrailing(), place);
  }

  /** A password stands in an environment variable, which a test cannot set, or in a file. */
  private String table(Database database, String select) throws IOException {
    Path passwords = hamlet.write("passwords", "*:*:*:*:" + database.password() + "\n");
    Files.setPosixFilePermissions(passwords, PosixFilePermissions.fromString("rw-------"));
    System.setProperty(PASSWORD_FILE, passwords.toString());
    return source(
        "table: {url: \"%s\", user: \"%s\", query: \"%s from event order by id\"}"
            .formatted(database.url(), database.user(), select),
        SHAPE);
  }

  private List<String> events() {
    return hamlet
        .lake()
        .rows(
            "events",
            "source_id",
            "date_format(from_utc_timestamp(occurred_from, 'America/Chicago'), 'yyyy-MM-dd HH:mm:ss')",
            "beat",
            "round(lon, 5)",
            "round(lat, 5)",
            "category");
  }

  private List<String> findings() {
    return hamlet.lake().rows("findings", "code", "file", "row", "detail");
  }

  private record Point(int id, double x, double y, String when, String what) {}

  private static Point point(int id, double x, double y, String when, String what) {
    return new Point(id, x, y, when, what);
  }

  /** Writes the tables that OGC 12-128 asks for, less their columns that nobody here reads. */
  private void writeGeoPackage(String name, int epsg, Point... points) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + hamlet.file(name));
        Statement sql = connection.createStatement()) {
      for (String statement :
          List.of(
              "create table gpkg_contents (table_name text, data_type text, srs_id integer)",
              "create table gpkg_geometry_columns (table_name text, column_name text,"
                  + " geometry_type_name text, srs_id integer)",
              "create table gpkg_spatial_ref_sys (srs_id integer, organization text,"
                  + " organization_coordsys_id integer, definition text)",
              "insert into gpkg_spatial_ref_sys values (%1$d, 'EPSG', %1$d, '')".formatted(epsg),
              "insert into gpkg_contents values ('event', 'features', %d)".formatted(epsg),
              "insert into gpkg_geometry_columns values ('event', 'geom', 'POINT', %d)"
                  .formatted(epsg),
              "create table event (id integer, \"when\" text, what text, geom blob)")) {
        sql.executeUpdate(statement);
      }
      for (Point point : points) {
        sql.executeUpdate(
            "insert into event values (%d, '%s', '%s', x'%s')"
                .formatted(point.id(), point.when(), point.what(), blob(point)));
      }
    }
  }

  private static String blob(Point point) {
    byte[] wkb =
        new WKBWriter()
            .write(new GeometryFactory().createPoint(new Coordinate(point.x(), point.y())));
    byte[] header = {'G', 'P', 0, 0, 0, 0, 0, 0};
    HexFormat hex = HexFormat.of();
    return hex.formatHex(header) + hex.formatHex(wkb);
  }
}
