package org.beatlight.formats;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.beatlight.settings.RunFailedException;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;

/** The rows of a query's result, in its order; closing them closes the connection. */
final class ResultRows implements Rows {
  private final Query query;
  private final List<Column> columns;
  private final Optional<Shape> shape;
  private final Optional<String> crs;
  private long number;

  /** Makes the rows; the shape is not among the columns. */
  ResultRows(Query query, List<Column> columns, Optional<Shape> shape, Optional<String> crs) {
    this.query = query;
    this.columns = columns;
    this.shape = shape;
    this.crs = crs;
  }

  /** Returns every column but one, 0 for none, each read as its type asks. */
  static List<Column> columns(ResultSet result, int except, CellReader reader) throws SQLException {
    ResultSetMetaData about = result.getMetaData();
    List<Column> columns = new ArrayList<>();
    for (int i = 1; i <= about.getColumnCount(); i++) {
      if (i != except) {
        columns.add(new Column(about.getColumnLabel(i), i, reader.of(about, i)));
      }
    }
    return columns;
  }

  @Override
  public List<String> columns() {
    return columns.stream().map(Column::name).toList();
  }

  @Override
  public Optional<String> shapeName() {
    return shape.map(Shape::name);
  }

  @Override
  public Optional<String> crs() {
    return crs;
  }

  @Override
  public @Nullable Row next() {
    try {
      if (!query.result().next()) {
        return null;
      }
      number++;
      return row();
    } catch (SQLException e) {
      throw query.failed().apply(e);
    }
  }

  @Override
  public void close() {
    try {
      query.connection().close();
    } catch (SQLException e) {
      throw query.failed().apply(e);
    }
  }

  private Row row() throws SQLException {
    List<String> values = new ArrayList<>(columns.size());
    for (Column column : columns) {
      values.add(Text.of(column.cell().read(query.result(), column.index())));
    }
    try {
      return Row.of(number, values, shapeOrNone());
    } catch (ParseException | RuntimeException e) { // the reader meets odd bytes in either way
      return Row.faulty(number, "expected a shape, got bytes that are none");
    }
  }

  private @Nullable Geometry shapeOrNone() throws SQLException, ParseException {
    if (shape.isEmpty()) {
      return null;
    }
    return shape.get().decoder().read(query.result(), shape.get().index());
  }

  /**
   * A query that runs.
   *
   * @param failed what to say of a result that breaks off
   */
  record Query(
      Connection connection, ResultSet result, Function<SQLException, RunFailedException> failed) {}

  /** A column and how its values are read. */
  record Column(String name, int index, Cell cell) {}

  /** The column with the shape, and how it is read. */
  record Shape(String name, int index, Decoder decoder) {}

  /** Reads a value of the current row. */
  @FunctionalInterface
  interface Cell {
    @Nullable Object read(ResultSet result, int index) throws SQLException;
  }

  /** Chooses how a column is read. */
  @FunctionalInterface
  interface CellReader {
    Cell of(ResultSetMetaData about, int index) throws SQLException;
  }

  /** Reads the shape of the current row. */
  @FunctionalInterface
  interface Decoder {
    @Nullable Geometry read(ResultSet result, int index) throws SQLException, ParseException;
  }
}
