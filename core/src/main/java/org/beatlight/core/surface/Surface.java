package org.beatlight.core.surface;

import java.util.function.DoubleBinaryOperator;

/**
 * A value for each cell of a raster, that of the cell's middle; NaN where the surface is not
 * defined, such as outside the mask. A surface does not change once made.
 */
public final class Surface {
  private final Raster raster;
  private final double[] values; // row by row from the south-west

  /** Makes a surface of an array that nobody else holds. */
  private Surface(Raster raster, double[] values) {
    this.raster = raster;
    this.values = values;
  }

  /**
   * Returns a surface.
   *
   * @param values one for each cell, row by row from the south-west; copied
   */
  public static Surface of(Raster raster, double[] values) {
    return owning(raster, values.clone());
  }

  static Surface owning(Raster raster, double[] values) {
    if (values.length != raster.size()) {
      throw new IllegalArgumentException(
          "expected %d values, got %d".formatted(raster.size(), values.length));
    }
    return new Surface(raster, values);
  }

  /** Returns the cells. */
  public Raster raster() {
    return raster;
  }

  /**
   * Returns the value of a cell.
   *
   * @throws IndexOutOfBoundsException if the raster does not contain it
   */
  public double value(long column, long row) {
    if (!raster.contains(column, row)) {
      throw new IndexOutOfBoundsException(
          "expected a cell of %s, got column %d, row %d".formatted(raster, column, row));
    }
    return values[raster.index(column, row)];
  }

  double value(int index) {
    return values[index];
  }

  /** Returns the values, row by row from the south-west. */
  public double[] values() {
    return values.clone();
  }

  /**
   * Returns the sum of values times cell area over the defined cells: for a density, about the
   * number of events on them.
   */
  public double mass() {
    double sum = 0;
    for (double value : values) {
      sum += Double.isNaN(value) ? 0 : value;
    }
    return sum * raster.cellAreaM2();
  }

  /** Returns what an operation makes of the values of two surfaces on the same raster. */
  Surface with(Surface other, DoubleBinaryOperator operation) {
    if (!raster.equals(other.raster)) {
      throw new IllegalArgumentException(
          "expected surfaces on one raster, got %s and %s".formatted(raster, other.raster));
    }
    double[] results = new double[values.length];
    for (int i = 0; i < results.length; i++) {
      results[i] = operation.applyAsDouble(values[i], other.values[i]);
    }
    return new Surface(raster, results);
  }
}
