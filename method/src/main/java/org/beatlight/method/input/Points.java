package org.beatlight.method.input;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.beatlight.core.cluster.Places;
import org.beatlight.method.output.Layer;
import org.beatlight.settings.RunFailedException;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** The points of a table, in the order of its rows; a row without a value that counts has none. */
public final class Points {
  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  private final RowTable table;
  private final Column x;
  private final Column y;
  private final int[] rows; // of each point
  private final List<String> warnings;

  private Points(RowTable table, Column x, Column y, int[] rows, List<String> warnings) {
    this.table = table;
    this.x = x;
    this.y = y;
    this.rows = rows;
    this.warnings = List.copyOf(warnings);
  }

  /**
   * Reads points; rows without a place are left out and warned about.
   *
   * @param x the column of the easting
   * @param y the column of the northing
   * @throws RunFailedException if metres are wanted and all could be longitudes and latitudes
   */
  public static Points read(RowTable table, String x, String y, PlaneUnit unit) {
    int[] all = IntStream.range(0, table.size()).toArray();
    Column east = table.column("--x", x);
    Column north = table.column("--y", y);
    Points points =
        new Points(table, east, north, all, List.of())
            .where(row -> east.isSet(row) && north.isSet(row), "no place");
    unit.check(table.file(), points.xs(), points.ys());
    return points;
  }

  /** Returns the points whose row has a value in a column; leaving others out is a warning. */
  public Points having(Column column, String what) {
    return where(column::isSet, "no " + what);
  }

  private Points where(IntPredicate kept, String lack) {
    int[] those = Arrays.stream(rows).filter(kept).toArray();
    int left = rows.length - those.length;
    List<String> all = new ArrayList<>(warnings);
    if (left > 0) {
      int first = Arrays.stream(rows).filter(kept.negate()).findFirst().orElseThrow();
      all.add(
          "%d %s left out for having %s, first %s"
              .formatted(left, left == 1 ? "row is" : "rows are", lack, table.place(first)));
    }
    return new Points(table, x, y, those, all);
  }

  /** Returns the table that they are of. */
  public RowTable table() {
    return table;
  }

  /** Returns the number of points. */
  public int size() {
    return rows.length;
  }

  /** Returns the eastings, a new array. */
  public double[] xs() {
    return numbers(x::number);
  }

  /** Returns the northings, a new array. */
  public double[] ys() {
    return numbers(y::number);
  }

  /** Returns a number for the row of each point, a new array. */
  public double[] numbers(IntToDoubleFunction ofRow) {
    return Arrays.stream(rows).mapToDouble(ofRow).toArray();
  }

  /** Returns a text for the row of each point. */
  public List<String> texts(IntFunction<String> ofRow) {
    return Arrays.stream(rows).mapToObj(ofRow).toList();
  }

  /** Returns distinct places with the weights of the column, or 1 each without one. */
  public Places places(Optional<Column> weight) {
    return weight
        .map(column -> Places.ofWeighted(xs(), ys(), numbers(column::positive)))
        .orElseGet(() -> Places.of(xs(), ys()));
  }

  /** Returns what was left out. */
  public List<String> warnings() {
    return warnings;
  }

  /**
   * Returns all rows of the table with columns added, their points as shapes.
   *
   * @param values of each point, not of each row; rows without a point get nothing
   */
  public Layer with(List<String> added, Layer.Values values) {
    int[] pointOfRow = new int[table.size()];
    Arrays.fill(pointOfRow, -1);
    for (int p = 0; p < rows.length; p++) {
      pointOfRow[rows[p]] = p;
    }
    List<Object> nothing = added.stream().map(name -> (Object) "").toList();
    return table
        .with(added, row -> pointOfRow[row] < 0 ? nothing : values.of(pointOfRow[row]))
        .shapedBy(row -> pointOfRow[row] < 0 ? Optional.empty() : Optional.of(shape(row)));
  }

  private Geometry shape(int row) {
    return GEOMETRIES.createPoint(new Coordinate(x.number(row), y.number(row)));
  }
}
