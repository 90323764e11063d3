package org.beatlight.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.beatlight.formats.Reading.fault;
import static org.beatlight.formats.Reading.record;
import static org.beatlight.formats.Reading.wkt;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beatlight.settings.Format;
import org.beatlight.settings.RunFailedException;
import org.beatlight.settings.SettingsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBWriter;

class GeoPackageTest {
  private static final String HEADER = "47500001"; // GP, version 0, no envelope, little endian
  private static final String HEADER_WITH_BOX = "47500003"; // an envelope of 32 bytes follows

  @TempDir Path folder;

  @Test
  void everyTypeIsWrittenAsText() throws Exception {
    FileInput input =
        write(
            "create table calls (fid integer primary key, geom point, ok boolean, cost double, day date, at datetime, more blob)",
            layer("calls", "POINT", 4326),
            "insert into calls values (1, %s, 1, 12.50, '2024-03-01', '2024-03-01T12:00:00.000Z', x'ff01'), (2, null, null, null, null, null, null)"
                .formatted(shape(HEADER, "POINT (-87.5 41.25)")));

    assertThat(Reading.columns(input))
        .containsExactly("fid", "ok", "cost", "day", "at", "more", "geometry.x", "geometry.y");
    assertThat(Reading.all(input))
        .containsExactly(
            record(
                1,
                "1",
                "true",
                "12.5",
                "2024-03-01",
                "2024-03-01T12:00:00.000Z",
                "ff01",
                "-87.5",
                "41.25"),
            record(2, "2", "", "", "", "", "", "", ""));
  }

  @Test
  void envelopesAreSkippedAndOddBytesSpoilNoOtherRecord() throws Exception {
    String box = HEADER_WITH_BOX + "00000000" + "00".repeat(32);
    FileInput input =
        write(
            "create table calls (fid integer primary key, geom point)",
            layer("calls", "POINT", 4326),
            "insert into calls values (1, %s), (2, x'00'), (3, x'4750000F00000000'), (4, %s), (5, %s)"
                .formatted(
                    "x'" + box + wkb("POINT (1 2)") + "'",
                    shape(HEADER, "LINESTRING (0 0, 1 1)"),
                    shape(HEADER, "POINT EMPTY")));

    assertThat(Reading.all(input))
        .containsExactly(
            record(1, "1", "1", "2"),
            fault(2, "expected a shape, got bytes that are none"),
            fault(3, "expected a shape, got bytes that are none"),
            fault(4, "expected a point, got a LineString"),
            record(5, "5", "", ""));
  }

  @Test
  void areasAreFeatures() throws Exception {
    FileInput input =
        write(
            "create table \"the beats\" (code text, shape polygon)",
            layer("the beats", "POLYGON", 4326).replace("'geom'", "'shape'"),
            "insert into \"the beats\" values ('A', %s)"
                .formatted(shape(HEADER, "POLYGON ((0 0, 1 0, 1 1, 0 0))")));

    assertThat(FeatureFormats.read(input))
        .isEqualTo(
            new Features(
                List.of(
                    new Feature(
                        input.file().toString(),
                        1,
                        Map.of("code", "A"),
                        wkt("POLYGON ((0 0, 1 0, 1 1, 0 0))"))),
                Optional.of("EPSG:4326")));
  }

  @Test
  void theCrsIsAnEpsgCodeOrWktOrNotKnown() throws Exception {
    assertThat(crs(4326)).contains("EPSG:4326");
    assertThat(crs(100_000)).contains("PROJCS[\"own\"]");
    assertThat(crs(-1)).isEmpty();
  }

  @Test
  void oneOfSeveralLayersIsChosenByName() throws Exception {
    FileInput input =
        write(
            "create table a (geom point)",
            "create table b (code text, geom point)",
            layer("b", "POINT", 4326),
            layer("a", "POINT", 4326));

    assertThat(Reading.columns(named(input, "b")))
        .containsExactly("code", "geometry.x", "geometry.y");
    assertThatThrownBy(() -> RecordFormats.open(input))
        .isInstanceOf(SettingsException.class)
        .hasMessage(input.file() + ": expected the name of a layer, as there are several: a, b");
    assertThatThrownBy(() -> RecordFormats.open(named(input, "c")))
        .isInstanceOf(SettingsException.class)
        .hasMessage(input.file() + ": expected one of the layers a, b, got \"c\"");
  }

  @Test
  void aGeoPackageWithoutFeaturesIsRefused() throws Exception {
    FileInput input = write();

    assertThatThrownBy(() -> RecordFormats.open(input))
        .isInstanceOf(RunFailedException.class)
        .hasMessage(input.file() + ": expected a layer with features, got none");
  }

  @Test
  void anotherDatabaseIsRefused() throws Exception {
    Path file = folder.resolve("other.gpkg");
    run(file, "create table a (b text)");

    assertThatThrownBy(() -> RecordFormats.open(new FileInput(Format.GEOPACKAGE, file)))
        .isInstanceOf(RunFailedException.class)
        .hasMessage(file + ": expected a GeoPackage, got another SQLite database");
  }

  @Test
  void aFileThatIsCutOffIsRefused() throws Exception {
    FileInput input = write("create table a (geom point)", layer("a", "POINT", 4326));
    byte[] whole = Files.readAllBytes(input.file());
    Files.write(input.file(), Arrays.copyOf(whole, whole.length / 2));

    assertThatThrownBy(() -> Reading.all(input))
        .isInstanceOf(RunFailedException.class)
        .hasMessageStartingWith(
            input.file() + ": expected a GeoPackage, got one that cannot be read: ");
  }

  @Test
  void theFileIsNotWrittenTo() throws Exception {
    FileInput input = write("create table a (geom point)", layer("a", "POINT", 4326));
    byte[] before = Files.readAllBytes(input.file());

    assertThat(Reading.all(input)).isEmpty();

    assertThat(Files.readAllBytes(input.file())).isEqualTo(before);
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(input.file());
    }
  }

  private Optional<String> crs(int srsId) throws Exception {
    FileInput input = write("create table a (geom point)", layer("a", "POINT", srsId));
    try (Records records = RecordFormats.open(input)) {
      return records.crs();
    }
  }

  private static FileInput named(FileInput input, String layer) {
    return new FileInput(
        Format.GEOPACKAGE, input.file(), Optional.of(layer), StandardCharsets.UTF_8);
  }

  private static String shape(String header, String wkt) throws ParseException {
    return "x'" + header + "00000000" + wkb(wkt) + "'";
  }

  private static String wkb(String wkt) throws ParseException {
    return HexFormat.of().formatHex(new WKBWriter().write(wkt(wkt)));
  }

  private static String layer(String table, String type, int srsId) {
    return "insert into gpkg_contents values ('%1$s', 'features', %3$d);"
            .formatted(table, type, srsId)
        + "insert into gpkg_geometry_columns values ('%1$s', 'geom', '%2$s', %3$d)"
            .formatted(table, type, srsId);
  }

  /** Writes the tables that OGC 12-128 asks for, less their columns that nobody here reads. */
  private FileInput write(String... statements) throws SQLException, IOException {
    Path file = folder.resolve("layers.gpkg");
    Files.deleteIfExists(file);
    run(
        file,
        "create table gpkg_contents (table_name text, data_type text, srs_id integer)",
        "create table gpkg_geometry_columns (table_name text, column_name text, geometry_type_name text, srs_id integer)",
        "create table gpkg_spatial_ref_sys (srs_id integer, organization text, organization_coordsys_id integer, definition text)",
        "insert into gpkg_spatial_ref_sys values (4326, 'epsg', 4326, 'GEOGCS[]'), (-1, 'NONE', -1, 'undefined'), (100000, 'NONE', 100000, 'PROJCS[\"own\"]')");
    run(file, statements);
    return new FileInput(Format.GEOPACKAGE, file);
  }

  private static void run(Path file, String... statements) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.executeUpdate(sql);
      }
    }
  }
}
