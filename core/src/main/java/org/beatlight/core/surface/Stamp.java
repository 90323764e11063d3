package org.beatlight.core.surface;

import org.beatlight.core.cluster.Places;

/**
 * Adds the kernels of places to the rows of a strip. Each cell receives them in the canonical order
 * of the places, and each reckoned from the middle of the place's own cell: so a value depends
 * neither on the raster nor on the strip that it is part of. Not for several threads.
 */
abstract class Stamp {
  final Raster raster;
  private final Widths widths;

  Stamp(Raster raster, Widths widths) {
    this.raster = raster;
    this.widths = widths;
  }

  /** Writes the sums over all places into the rows of a strip. */
  final void sum(Places places, Strips.Strip strip, double[] values) {
    double[][] sums = new double[strip.to() - strip.from()][raster.columns()];
    for (int p = 0; p < places.size(); p++) {
      double reach = reachM(widths.of(p));
      Span rows =
          Span.of(places.northM(p), raster.cellM(), raster.row(), strip)
              .within(reach, raster.cellM());
      if (rows.from() < rows.to()) {
        begin(columns(places.eastM(p), reach), widths.of(p), places.weight(p));
        addRows(rows, sums, strip.from());
      }
    }
    for (int r = 0; r < sums.length; r++) {
      System.arraycopy(sums[r], 0, values, (strip.from() + r) * raster.columns(), raster.columns());
    }
  }

  private Span columns(double eastM, double reach) {
    Strips.Strip all = new Strips.Strip(0, raster.columns());
    return Span.of(eastM, raster.cellM(), raster.column(), all).within(reach, raster.cellM());
  }

  private void addRows(Span rows, double[][] sums, int first) {
    for (int row = rows.from(); row < rows.to(); row++) {
      addRow(rows.distanceM(row, raster.cellM()), sums[row - first]);
    }
  }

  /** Returns how far a kernel reaches, in metres. */
  abstract double reachM(double h);

  /** Begins with a place that reaches some columns, or none. */
  abstract void begin(Span columns, double h, double weight);

  /**
   * Adds the place's share in a row.
   *
   * @param northM how far north of the place the middle of the row is
   */
  abstract void addRow(double northM, double[] sums);
}
