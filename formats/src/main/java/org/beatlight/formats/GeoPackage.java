package org.beatlight.formats;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.beatlight.settings.RunFailedException;
import org.beatlight.settings.SettingsException;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;

/** Reads a layer of a GeoPackage (OGC 12-128), which is a SQLite database. */
final class GeoPackage {
  private static final String READ_ONLY = "1";
  private static final String LAYERS =
      """
      select contents.table_name, shapes.column_name,
             systems.organization, systems.organization_coordsys_id, systems.definition
      from gpkg_contents contents
      join gpkg_geometry_columns shapes on shapes.table_name = contents.table_name
      left join gpkg_spatial_ref_sys systems on systems.srs_id = shapes.srs_id
      where contents.data_type = 'features'
      order by contents.table_name
      """;

  private final FileInput input;

  private GeoPackage(FileInput input) {
    this.input = input;
  }

  /**
   * Opens a layer.
   *
   * @throws SettingsException if the layer is not there, or several are and none is named
   * @throws RunFailedException if the file is no GeoPackage with features
   */
  static Rows open(FileInput input) {
    GeoPackage geoPackage = new GeoPackage(input);
    try {
      Connection connection = geoPackage.connect();
      try {
        return geoPackage.rows(connection);
      } catch (SQLException | RuntimeException e) {
        connection.close();
        throw e;
      }
    } catch (SQLException e) {
      throw geoPackage.failed(e);
    }
  }

  private Connection connect() throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("open_mode", READ_ONLY);
    return DriverManager.getConnection("jdbc:sqlite:" + input.file(), properties);
  }

  private Rows rows(Connection connection) throws SQLException {
    Layer layer = choose(layers(connection));
    Statement statement = connection.createStatement();
    ResultSet result = statement.executeQuery("select * from " + quoted(layer.table()));
    int index = result.findColumn(layer.shapeColumn());
    return new ResultRows(
        new ResultRows.Query(connection, result, this::failed),
        ResultRows.columns(result, index, GeoPackage::cell),
        Optional.of(new ResultRows.Shape("geometry", index, GeoPackage::shape)),
        layer.crs());
  }

  private static List<Layer> layers(Connection connection) throws SQLException {
    List<Layer> layers = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(LAYERS)) {
      while (result.next()) {
        layers.add(new Layer(result.getString(1), result.getString(2), crs(result)));
      }
    }
    return layers;
  }

  private static Optional<String> crs(ResultSet result) throws SQLException {
    String organization = result.getString(3);
    if ("EPSG".equalsIgnoreCase(organization)) {
      return Optional.of("EPSG:" + result.getInt(4));
    }

    return Optional.ofNullable(result.getString(5)).filter(wkt -> wkt.contains("["));
  }

  private Layer choose(List<Layer> layers) {
    if (layers.isEmpty()) {
      throw new RunFailedException(input.words() + ": expected a layer with features, got none");
    }
    return layers.get(Layers.choose(layers.stream().map(Layer::table).toList(), input));
  }

  private static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  /** Returns how a column is read: as SQLite holds it, save that it has no truth values. */
  private static ResultRows.Cell cell(ResultSetMetaData about, int index) throws SQLException {
    return about.getColumnType(index) == Types.BOOLEAN ? GeoPackage::truth : ResultSet::getObject;
  }

  private static @Nullable Object truth(ResultSet result, int index) throws SQLException {
    Object value = result.getObject(index);
    return value instanceof Number number ? (Object) (number.intValue() != 0) : value;
  }

  private static @Nullable Geometry shape(ResultSet result, int index)
      throws SQLException, ParseException {
    byte[] bytes = result.getBytes(index);
    return bytes == null ? null : GeoPackageShape.of(bytes);
  }

  private RunFailedException failed(SQLException cause) {
    String got =
        String.valueOf(cause.getMessage()).contains("no such table: gpkg_")
            ? "another SQLite database"
            : "one that cannot be read: " + cause.getMessage();
    return new RunFailedException(
        "%s: expected a GeoPackage, got %s".formatted(input.words(), got), cause);
  }

  private record Layer(String table, String shapeColumn, Optional<String> crs) {}
}
