package org.beatlight.ingest.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.beatlight.testkit.Database;
import org.beatlight.testkit.LocalPostgis;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Beats of every format but GeoJSON: the events of one feed lie in them. */
class LayerFormatsTest {
  private static final int UTM_16 = 26916;

  @RegisterExtension final PasswordFile passwords = new PasswordFile();
  @TempDir Path folder;
  private Hamlet hamlet;

  @BeforeEach
  void makeFeed() throws IOException {
    hamlet = new Hamlet(folder);
    hamlet.write(
        "feed.csv",
        """
        day,lon,lat
        2014-06-02,-87.66,41.85
        2014-06-03,-87.61,41.82
        2014-06-04,-87.59,41.82
        """);
  }

  @Test
  void kml() throws IOException {
    hamlet.write(
        "beats.kml",
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <kml xmlns="http://www.opengis.net/kml/2.2"><Document><Folder>
        <Placemark><name>0612</name><description>West</description><Polygon><outerBoundaryIs>
          <LinearRing><coordinates>-87.69,41.8,0 -87.65,41.8,0 -87.65,41.9,0 -87.69,41.9,0
            -87.69,41.8,0</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark>
        <Placemark><name>0613</name><description>East</description><Polygon><outerBoundaryIs>
          <LinearRing><coordinates>-87.65,41.8,0 -87.6,41.8,0 -87.6,41.9,0 -87.65,41.9,0
            -87.65,41.8,0</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark>
        </Folder></Document></kml>
        """);

    assertBeats("- {file: beats.kml, code: name, name: description}");
  }

  @Test
  void aZippedShapefileInFeet() throws IOException {
    beats(1_159_500, 1_170_400, 1_184_100, 1_870_300, 1_906_800)
        .writeShapefile(hamlet.file("beats.zip"), ShapeRows.ILLINOIS_EAST);

    assertBeats("- {file: beats.zip, code: num, name: label}");
  }

  @Test
  void aGeoPackageInMetres() throws SQLException, IOException {
    utm().writeGeoPackage(hamlet.file("beats.gpkg"), UTM_16);

    assertBeats("- {file: beats.gpkg, code: num, name: label}");
  }

  @Test
  void geoParquetInMetres() throws IOException {
    utm().writeGeoParquet(hamlet.file("beats.parquet"), UTM_16);

    assertBeats("- {file: beats.parquet, code: num, name: label}");
  }

  @Test
  void aQueryOfPostgis() throws SQLException, IOException {
    Database database = LocalPostgis.shared().emptyDatabase();
    database.run(
        "create extension postgis",
        "create table beat (num text, label text, shape geometry)",
        """
        insert into beat values
          ('0612', 'West', st_makeenvelope(442700, 4627800, 446042, 4638900, 26916)),
          ('0613', 'East', st_makeenvelope(446042, 4627800, 450190, 4638900, 26916))
        """);

    assertBeats(
        "- {%s, code: num, name: label}"
            .formatted(passwords.table(folder, database, "select * from beat")));
  }

  private static ShapeRows utm() {
    return beats(442_700, 446_042, 450_190, 4_627_800, 4_638_900);
  }

  private static ShapeRows beats(int west, int border, int east, int south, int north) {
    return new ShapeRows("num", "label")
        .add(box(west, border, south, north), "0612", "West")
        .add(box(border, east, south, north), "0613", "East");
  }

  /** Clockwise, as shapefiles want it. */
  private static String box(int west, int east, int south, int north) {
    return "POLYGON ((%1$d %3$d, %1$d %4$d, %2$d %4$d, %2$d %3$d, %1$d %3$d))"
        .formatted(west, east, south, north);
  }

  private void assertBeats(String version) throws IOException {
    hamlet.describe(
        """
        - name: feed
          kind: concern
          files: [feed.csv]
          columns: {occurred: day, longitude: lon, latitude: lat}
          dateFormats: [yyyy-MM-dd]
          category: noise
        """,
        version);

    hamlet.load();

    assertThat(hamlet.lake().rows("events", "id", "beat", "beat_then"))
        .containsExactly("feed:1 | 0612 | 0612", "feed:2 | 0613 | 0613", "feed:3 | null | null");
    assertThat(hamlet.lake().rows("areas", "layer", "code", "name"))
        .containsExactly("beat | 0612 | West", "beat | 0613 | East");
  }
}
