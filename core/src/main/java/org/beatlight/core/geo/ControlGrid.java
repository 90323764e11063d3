package org.beatlight.core.geo;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * A map of one plane onto another, known at the points of a regular grid and between them by cubic
 * interpolation through the 4 × 4 points around.
 *
 * <p>Errs by at most 0.05 h⁴ times the largest fourth derivative, h being the side of a cell: for
 * the projections of a city by micrometres where cells measure kilometres.
 */
final class ControlGrid {
  private static final int AROUND = 4;

  private final Envelope box;
  private final int cells; // a side; one more ring of them lies outside the box
  private final double[] values; // both values of each point, row by row from the south

  private ControlGrid(Envelope box, int cells, double[] values) {
    this.box = box;
    this.cells = cells;
    this.values = values;
  }

  /** A map that is known, applied to n points in place. */
  interface Known {
    void apply(double[] points, int n);
  }

  /**
   * Returns the grid of a map over a box.
   *
   * @throws IllegalArgumentException if the map has no value at some point
   */
  static ControlGrid of(Envelope box, int cells, Known map) {
    ControlGrid grid = new ControlGrid(box, cells, new double[doubles(cells)]);
    int side = cells + AROUND - 1;
    for (int i = 0; i < side * side; i++) {
      int row = i / side;
      grid.values[2 * i] = grid.x(i % side - 1);
      grid.values[2 * i + 1] = grid.y(row - 1);
    }
    double[] points = grid.values.clone();
    map.apply(grid.values, side * side);
    grid.requireValues(points);
    return grid;
  }

  private static int doubles(int cells) {
    int side = cells + AROUND - 1;
    return 2 * side * side;
  }

  private void requireValues(double[] points) {
    for (int at = 0; at < values.length; at += 2) {
      if (!Double.isFinite(values[at]) || !Double.isFinite(values[at + 1])) {
        throw new IllegalArgumentException(
            "expected a CRS that has a value at %s, %s, which it has not"
                .formatted(points[at], points[at + 1]));
      }
    }
  }

  /** Returns the number of cells a side. */
  int cells() {
    return cells;
  }

  /** Returns where the map is known. */
  Envelope box() {
    return box.copy();
  }

  /** Returns the middle of each cell: x and y in turn. */
  double[] middles() {
    double[] middles = new double[2 * cells * cells];
    for (int i = 0; i < cells * cells; i++) {
      int row = i / cells;
      middles[2 * i] = x(i % cells + 0.5);
      middles[2 * i + 1] = y(row + 0.5);
    }
    return middles;
  }

  private double x(double column) {
    return box.getMinX() + box.getWidth() * column / cells;
  }

  private double y(double row) {
    return box.getMinY() + box.getHeight() * row / cells;
  }

  /** Maps the point at a place of the array, in place: NaN outside the box. */
  void apply(double[] points, int at) {
    double x = points[at];
    double y = points[at + 1];
    if (!box.contains(x, y)) {
      Arrays.fill(points, at, at + 2, Double.NaN);
      return;
    }

    double u = (x - box.getMinX()) / box.getWidth() * cells;
    double v = (y - box.getMinY()) / box.getHeight() * cells;
    int column = Math.min(cells - 1, (int) u);
    int row = Math.min(cells - 1, (int) v);
    interpolate(column, row, u - column, v - row, points, at);
  }

  private void interpolate(int column, int row, double s, double t, double[] points, int at) {
    double first = 0;
    double second = 0;
    for (int j = 0; j < AROUND; j++) {
      int slot = 2 * ((row + j) * (cells + AROUND - 1) + column);
      double across = weight(j, t);
      first += across * along(slot, s);
      second += across * along(slot + 1, s);
    }
    points[at] = first;
    points[at + 1] = second;
  }

  private double along(int slot, double s) {
    return weight(0, s) * values[slot]
        + weight(1, s) * values[slot + 2]
        + weight(2, s) * values[slot + 4]
        + weight(3, s) * values[slot + 6];
  }

  /** Returns the weight of the points at −1, 0, 1, 2 at a place in [0, 1] (Lagrange). */
  private static double weight(int point, double t) {
    return switch (point) {
      case 0 -> -t * (t - 1) * (t - 2) / 6;
      case 1 -> (t + 1) * (t - 1) * (t - 2) / 2;
      case 2 -> -(t + 1) * t * (t - 2) / 2;
      default -> (t + 1) * t * (t - 1) / 6;
    };
  }

  /** Returns how many bytes a grid of so many cells takes. */
  static int bytes(int cells) {
    return Double.BYTES * (4 + doubles(cells));
  }

  void write(ByteBuffer out) {
    out.putDouble(box.getMinX()).putDouble(box.getMinY());
    out.putDouble(box.getMaxX()).putDouble(box.getMaxY());
    for (double value : values) {
      out.putDouble(value);
    }
  }

  static ControlGrid read(ByteBuffer in, int cells) {
    Coordinate southWest = new Coordinate(in.getDouble(), in.getDouble());
    Envelope box = new Envelope(southWest, new Coordinate(in.getDouble(), in.getDouble()));
    double[] values = new double[doubles(cells)];
    for (int i = 0; i < values.length; i++) {
      values[i] = in.getDouble();
    }
    return new ControlGrid(box, cells, values);
  }
}
