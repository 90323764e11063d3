package org.beatlight.ingest.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.beatlight.testkit.SharedData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.WKBWriter;

/** Feeds whose points are shapes. */
class ShapeSourcesTest {
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
    writeGeoPackage("a.gpkg", 26916, point(1, 445_212.05, 4_633_332.65, "2014-06-02 10:00", "B"));
    writeGeoPackage("b.gpkg", 4326, point(2, -87.61, 41.82, "2014-06-03 11:30", "x"));

    hamlet.describe(TwoEvents.source("files: [a.gpkg, b.gpkg]", TwoEvents.SHAPE));
    hamlet.load();

    assertThat(feed.events()).isEqualTo(TwoEvents.STANDING);
  }

  @Test
  void rowsOfOneFileThatAreRepairedAreInItsCrsStill() throws Exception {
    writeGeoPackage(
        "feed.gpkg",
        26916,
        point(1, 445_212.05, 4_633_332.65, "2014-06-02 10:00", "B"),
        point(2, 449_339.02, 4_629_971.17, "03.06.2014 11:30", "x"));
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
    writeGeoPackage(
        "feed.gpkg",
        4326, // which is not true
        point(1, 445_212.05, 4_633_332.65, "2014-06-02 10:00", "B"),
        point(2, 449_339.02, 4_629_971.17, "2014-06-03 11:30", "x"));

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
