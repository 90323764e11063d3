package org.beatlight.api.ogc.geopackage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.beatlight.api.ogc.export.FeatureRow;
import org.beatlight.api.ogc.export.FeatureTable;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/** Writes a table of features into a file. Equal tables give equal bytes. */
final class GeoPackageFile {
  private static final DateTimeFormatter CHANGED =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private final Connection connection;
  private final FeatureTable table;

  private GeoPackageFile(Connection connection, FeatureTable table) {
    this.connection = connection;
    this.table = table;
  }

  /**
   * Writes the file.
   *
   * @param file empty, or not there
   * @throws SQLException if it cannot be written; what is there then is no GeoPackage
   */
  static void write(Path file, FeatureTable table) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file, unguarded())) {
      GeoPackageFile geoPackage = new GeoPackageFile(connection, table);
      geoPackage.run(GeoPackageSchema.PRAGMAS);
      connection.setAutoCommit(false);
      geoPackage.writeTables();
      geoPackage.writeFeatures();
      connection.commit();
    }
  }

  /** A file that is thrown away if writing fails needs nothing that would save it. */
  private static Properties unguarded() {
    Properties properties = new Properties();
    properties.setProperty("journal_mode", "OFF");
    properties.setProperty("synchronous", "OFF");
    return properties;
  }

  private void writeTables() throws SQLException {
    run(GeoPackageSchema.TABLES);
    run(List.of(GeoPackageSchema.SYSTEMS, GeoPackageSchema.create(table)));
    writeContents();
    try (PreparedStatement insert = connection.prepareStatement(GeoPackageSchema.SHAPES)) {
      insert.setString(1, table.about().name());
      insert.setInt(2, table.fileCrs().epsg());
      insert.executeUpdate();
    }
  }

  private void writeContents() throws SQLException {
    Envelope box = table.fileBounds();
    try (PreparedStatement insert = connection.prepareStatement(GeoPackageSchema.CONTENTS)) {
      insert.setString(1, table.about().name());
      insert.setString(2, table.about().title());
      insert.setString(3, table.about().description());
      insert.setString(4, CHANGED.format(table.about().changed()));
      setBound(insert, 5, box, box.getMinX());
      setBound(insert, 6, box, box.getMinY());
      setBound(insert, 7, box, box.getMaxX());
      setBound(insert, 8, box, box.getMaxY());
      insert.setInt(9, table.fileCrs().epsg());
      insert.executeUpdate();
    }
  }

  private static void setBound(PreparedStatement insert, int index, Envelope box, double bound)
      throws SQLException {
    if (box.isNull()) {
      insert.setNull(index, Types.DOUBLE);
    } else {
      insert.setDouble(index, bound);
    }
  }

  private void writeFeatures() throws SQLException {
    int srsId = table.fileCrs().epsg();
    try (PreparedStatement insert = connection.prepareStatement(GeoPackageSchema.insert(table))) {
      for (FeatureRow row : table.rows()) {
        insert.setBytes(1, GeoPackageShape.of(table.fileShape(row), srsId));
        insert.setString(2, row.id());
        for (int i = 0; i < row.values().size(); i++) {
          insert.setObject(3 + i, stored(row.values().get(i)));
        }
        insert.executeUpdate();
      }
    }
  }

  /** Returns a value as SQLite keeps it, which has no days. */
  private static @Nullable Object stored(@Nullable Object value) {
    return value == null || value instanceof Number ? value : value.toString();
  }

  private void run(List<String> statements) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.executeUpdate(sql);
      }
    }
  }
}
