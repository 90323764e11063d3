package org.beatlight.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

/** Rows as records: a point becomes two columns, and any other shape is a fault. */
final class PointRecords implements Records {
  private final Rows rows;
  private final List<String> columns;

  PointRecords(Rows rows) {
    this.rows = rows;
    columns = new ArrayList<>(rows.columns());
    rows.shapeName().ifPresent(name -> columns.addAll(List.of(name + ".x", name + ".y")));
  }

  @Override
  public List<String> columns() {
    return List.copyOf(columns);
  }

  @Override
  public Optional<String> shapeName() {
    return rows.shapeName();
  }

  @Override
  public Optional<String> crs() {
    return rows.crs();
  }

  @Override
  public @Nullable TextRecord next() throws IOException {
    Row row = rows.next();
    if (row == null) {
      return null;
    }
    if (!row.fault().isEmpty() || rows.shapeName().isEmpty()) {
      return new TextRecord(row.number(), row.values(), row.fault());
    }

    return withPoint(row);
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }

  private static TextRecord withPoint(Row row) {
    Geometry shape = row.shape();
    List<String> values = new ArrayList<>(row.values());
    if (shape == null || shape.isEmpty()) {
      values.addAll(List.of("", ""));
      return new TextRecord(row.number(), values, "");
    }
    if (!isPoint(shape)) {
      return fault(row, "expected a point, got a " + shape.getGeometryType());
    }

    Coordinate point = shape.getCoordinate();
    if (!Double.isFinite(point.x) || !Double.isFinite(point.y)) {
      return fault(row, "expected a point's coordinates, got %s %s".formatted(point.x, point.y));
    }
    values.addAll(List.of(Text.of(point.x), Text.of(point.y)));
    return new TextRecord(row.number(), values, "");
  }

  private static boolean isPoint(Geometry shape) {
    return shape.getNumGeometries() == 1 && shape.getGeometryN(0) instanceof Point;
  }

  private static TextRecord fault(Row row, String fault) {
    return new TextRecord(row.number(), List.of(), fault);
  }
}
