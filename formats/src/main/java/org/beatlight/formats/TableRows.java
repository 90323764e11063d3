package org.beatlight.formats;

import java.sql.Array;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.beatlight.settings.RunFailedException;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;

/** Reads what a query returns, of which one column may be a PostGIS geometry. */
final class TableRows {
  /** How many rows the server sends at a time, so that a large result never lies in memory. */
  private static final int FETCH_SIZE = 5_000;

  private final TableInput input;

  private TableRows(TableInput input) {
    this.input = input;
  }

  /**
   * Runs the query in a transaction that may only read.
   *
   * @throws RunFailedException if it does not run
   */
  static Rows open(TableInput input) {
    TableRows table = new TableRows(input);
    try {
      Connection connection = DriverManager.getConnection(input.url(), credentials(input));
      try {
        return table.rows(connection);
      } catch (SQLException | RuntimeException e) {
        connection.close();
        throw e;
      }
    } catch (SQLException e) {
      throw table.failed(e);
    }
  }

  /** What is empty is left to the driver. */
  private static Properties credentials(TableInput input) {
    Properties credentials = new Properties();
    Map.of("user", input.user(), "password", input.password())
        .forEach(
            (key, value) -> {
              if (!value.isEmpty()) {
                credentials.setProperty(key, value);
              }
            });
    return credentials;
  }

  private Rows rows(Connection connection) throws SQLException {
    connection.setReadOnly(true);
    connection.setAutoCommit(false);
    Statement statement = connection.createStatement();
    statement.setFetchSize(FETCH_SIZE);
    ResultSet result = statement.executeQuery(input.query());
    Optional<ResultRows.Shape> shape = shape(result.getMetaData());
    int shapeIndex = shape.map(ResultRows.Shape::index).orElse(0);
    List<ResultRows.Column> columns = ResultRows.columns(result, shapeIndex, TableRows::cell);
    ResultRows.Query query = new ResultRows.Query(connection, result, this::failed);
    Rows rows = new ResultRows(query, columns, shape, Optional.empty());
    return shape.isPresent() ? new SridRows(rows) : rows;
  }

  private Optional<ResultRows.Shape> shape(ResultSetMetaData about) throws SQLException {
    List<ResultRows.Shape> shapes = new ArrayList<>();
    for (int i = 1; i <= about.getColumnCount(); i++) {
      if (isShape(about.getColumnTypeName(i))) {
        shapes.add(new ResultRows.Shape(about.getColumnLabel(i), i, TableRows::geometry));
      }
    }
    if (shapes.size() > 1) {
      throw new RunFailedException(
          "%s: expected one geometry column at most, got %s"
              .formatted(
                  input.words(),
                  String.join(", ", shapes.stream().map(ResultRows.Shape::name).toList())));
    }
    return shapes.stream().findFirst();
  }

  private static boolean isShape(String type) {
    String plain = type.replace("\"", "").toLowerCase(Locale.ROOT);
    return plain.matches("(.*\\.)?(geometry|geography)");
  }

  private static @Nullable Geometry geometry(ResultSet result, int index)
      throws SQLException, ParseException {
    String hex = result.getString(index);
    return hex == null ? null : new WKBReader().read(WKBReader.hexToBytes(hex));
  }

  private static ResultRows.Cell cell(ResultSetMetaData about, int index) throws SQLException {
    if (about.getColumnTypeName(index).equals("timestamptz")) { // which the driver calls TIMESTAMP
      return (result, i) -> result.getObject(i, OffsetDateTime.class);
    }

    return switch (about.getColumnType(index)) {
      case Types.TIMESTAMP_WITH_TIMEZONE -> (r, i) -> r.getObject(i, OffsetDateTime.class);
      case Types.TIMESTAMP -> (r, i) -> r.getObject(i, LocalDateTime.class);
      case Types.DATE -> (r, i) -> r.getObject(i, LocalDate.class);
      case Types.ARRAY -> TableRows::array;
      case Types.BIT,
          Types.BOOLEAN,
          Types.BINARY,
          Types.VARBINARY,
          Types.DECIMAL,
          Types.NUMERIC,
          Types.DOUBLE,
          Types.FLOAT,
          Types.REAL ->
          ResultSet::getObject;
      default -> ResultSet::getString;
    };
  }

  private static @Nullable Object array(ResultSet result, int index) throws SQLException {
    Array array = result.getArray(index);
    return array == null ? null : JsonText.MAPPER.valueToTree(array.getArray()).toString();
  }

  private RunFailedException failed(SQLException cause) {
    String message = String.valueOf(cause.getMessage()).replace(input.url(), input.words());
    String sentence = input.withoutPassword(message).strip().replaceAll("\\s*\\R\\s*", ", ");
    return new RunFailedException(
        "%s: expected a query that runs, got: %s".formatted(input.words(), sentence));
  }
}
