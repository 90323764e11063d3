package org.beatlight.api.ogc.geopackage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.beatlight.api.ogc.MediaTypes;
import org.beatlight.api.ogc.crs.Crs;
import org.beatlight.api.ogc.export.FeatureRow;
import org.beatlight.api.ogc.export.FeatureTable;
import org.beatlight.api.ogc.export.GdalLayer;
import org.beatlight.api.ogc.export.TableWithAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.HttpOutputMessage;
import org.springframework.mock.http.MockHttpOutputMessage;

class GeoPackageWriterTest {
  @TempDir Path folder;

  private Path waiting;
  private GeoPackageWriter writer;

  @BeforeEach
  void start() throws IOException {
    waiting = Files.createDirectory(folder.resolve("waiting"));
    writer = new GeoPackageWriter(waiting);
  }

  @Test
  void gdalReadsEveryValueAndShape() throws IOException {
    GdalLayer layer = GdalLayer.read(saved(TableWithAll.in(Crs.EPSG_4326)));

    TableWithAll.assertHeld(layer, "Date", "2024-02-29");
  }

  /** What OGC 12-128r17 asks of the tables that every GeoPackage has. */
  @Test
  void theFileIsSoundAndTellsWhatItHolds() throws Exception {
    Path file = saved(TableWithAll.in(Crs.EPSG_3857));

    assertThat(rows(file, "pragma integrity_check")).containsExactly("ok");
    assertThat(rows(file, "pragma foreign_key_check")).isEmpty();
    assertThat(rows(file, "pragma application_id")).containsExactly("1196444487");
    assertThat(rows(file, "pragma user_version")).containsExactly("10300");
    assertThat(rows(file, "select srs_id from gpkg_spatial_ref_sys order by 1"))
        .containsExactly("-1", "0", "3857", "4326");
    assertThat(
            rows(
                file,
                "select table_name, data_type, identifier, description, last_change, srs_id"
                    + " from gpkg_contents"))
        .containsExactly("all|features|All|Of everything|2024-07-01T05:06:07.089Z|3857");
    assertThat(rows(file, "select * from gpkg_geometry_columns"))
        .containsExactly("all|geometry|MULTIPOLYGON|3857|0|0");
    assertThat(rows(file, "select fid, id, rank, share, firstDay from \"all\""))
        .containsExactly("1|a|-3|0.1|2024-02-29", "2|b|null|null|null");
  }

  @Test
  void aTableWithoutRowsIsAFileWithoutFeatures() throws Exception {
    Path file = saved(TableWithAll.empty());

    GdalLayer layer = GdalLayer.read(file);
    assertThat(layer.said()).contains("Geometry: Multi Polygon", "Feature Count: 0");
    assertThat(layer.fields()).hasSize(5);
    assertThat(rows(file, "pragma integrity_check")).containsExactly("ok");
    assertThat(rows(file, "select min_x, max_y from gpkg_contents")).containsExactly("null|null");
  }

  @Test
  void equalTablesGiveEqualBytesWhoseLengthIsTold() throws IOException {
    MockHttpOutputMessage once = new MockHttpOutputMessage();
    MockHttpOutputMessage again = new MockHttpOutputMessage();
    writer.write(TableWithAll.in(Crs.CRS84), MediaTypes.GEOPACKAGE, once);
    writer.write(TableWithAll.in(Crs.EPSG_4326), MediaTypes.GEOPACKAGE, again);

    assertThat(once.getBodyAsBytes()).isEqualTo(again.getBodyAsBytes());
    assertThat(once.getHeaders().getContentLength()).isEqualTo(once.getBodyAsBytes().length);
  }

  @Test
  void nothingStaysOnDisk() throws IOException {
    saved(TableWithAll.in(Crs.CRS84));
    assertThat(waiting).isEmptyDirectory();

    assertThatThrownBy(() -> writer.write(TableWithAll.empty(), MediaTypes.GEOPACKAGE, gone()))
        .isInstanceOf(IOException.class)
        .hasMessage("the caller has gone");
    assertThat(waiting).isEmptyDirectory();

    FeatureTable all = TableWithAll.in(Crs.CRS84);
    FeatureRow row = all.rows().get(0);
    FeatureTable broken =
        new FeatureTable(
            all.about(),
            all.columns().subList(0, 2), // fewer than the row has values
            all.crs(),
            List.of(row));
    assertThatThrownBy(
            () -> writer.write(broken, MediaTypes.GEOPACKAGE, new MockHttpOutputMessage()))
        .isInstanceOf(RuntimeException.class);
    assertThat(waiting).isEmptyDirectory();
  }

  private Path saved(FeatureTable table) throws IOException {
    MockHttpOutputMessage message = new MockHttpOutputMessage();
    writer.write(table, MediaTypes.GEOPACKAGE, message);
    return Files.write(folder.resolve("saved.gpkg"), message.getBodyAsBytes());
  }

  private static HttpOutputMessage gone() {
    return new MockHttpOutputMessage() {
      @Override
      public OutputStream getBody() throws IOException {
        throw new IOException("the caller has gone");
      }
    };
  }

  private static List<String> rows(Path file, String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      while (result.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          cells.add(String.valueOf(result.getString(i)));
        }
        rows.add(String.join("|", cells));
      }
    }
    return rows;
  }
}
