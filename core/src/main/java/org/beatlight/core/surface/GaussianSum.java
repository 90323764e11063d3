package org.beatlight.core.surface;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.beatlight.core.cluster.Places;

/**
 * Sums Gaussian kernels of one bandwidth over many places (docs/methods/kernel-density.md, "Cost").
 *
 * <p>With a = side/h, k columns from a place's own and u its offset from the middle of that column
 * in bandwidths, exp(−(ka − u)²/2) = exp(−(ka)²/2)·exp(−u²/2)·Σ (ka·u)ᵐ/m!. So the places of a
 * column can be summed row by row first, once for each power m of u, and the columns then. The
 * series ends where its terms are below 1e-16 of the peak. What is more than 6 bandwidths and a
 * cell to the east, west, north or south of an event is left off, 4e-9 of its mass at most.
 */
final class GaussianSum {
  private static final int MOST_MOMENTS = 1 << 24; // 128 MB
  private static final int ROWS_AT_ONCE = 128; // what the columns within reach hold fits a cache

  private final Places places;
  private final Raster raster;
  private final ColumnMoments moments;
  private final double[][] spread; // for each column within reach, each power's factor

  /**
   * Prepares sums.
   *
   * @param h the bandwidth, in metres, at least the side of a cell
   */
  GaussianSum(Places places, double h, Raster raster) {
    this.places = places;
    this.raster = raster;
    moments = new ColumnMoments(places, h, raster.cellM());
    spread = new double[2 * moments.reach() + 1][moments.terms()];
    for (int i = 0; i < spread.length; i++) {
      double away = (i - moments.reach()) * moments.step();
      for (int m = 0; m < moments.terms(); m++) {
        spread[i][m] = Kernel.GAUSSIAN.share(away * away) * Math.pow(away, m);
      }
    }
  }

  Surface surface() {
    double[] values = new double[raster.size()];
    long perRow = (raster.columns() + 2L * moments.reach()) * moments.terms();
    int height = (int) Math.max(1, Math.min(raster.rows(), MOST_MOMENTS / perRow));
    for (int from = 0; places.size() > 0 && from < raster.rows(); from += height) {
      addRows(new Strips.Strip(from, Math.min(raster.rows(), from + height)), values);
    }
    return Surface.owning(raster, values);
  }

  private void addRows(Strips.Strip rows, double[] values) {
    double[][][] columns =
        IntStream.range(0, raster.columns() + 2 * moments.reach())
            .parallel()
            .mapToObj(c -> moments.of(raster.column() - moments.reach() + c, raster.row(), rows))
            .toArray(double[][][]::new);
    int height = rows.to() - rows.from();
    IntStream.range(0, (height + ROWS_AT_ONCE - 1) / ROWS_AT_ONCE)
        .parallel()
        .mapToObj(s -> new Strips.Strip(s * ROWS_AT_ONCE, Math.min(height, (s + 1) * ROWS_AT_ONCE)))
        .forEach(part -> spread(columns, part, rows.from(), values));
  }

  private void spread(double[][][] columns, Strips.Strip part, int firstRow, double[] values) {
    double[] sums = new double[part.to()];
    for (int c = 0; c < raster.columns(); c++) {
      Arrays.fill(sums, 0);
      for (int i = 0; i < spread.length; i++) { // from the columns in the west to those in the east
        addColumn(columns[c + i], spread[spread.length - 1 - i], part, sums);
      }
      for (int r = part.from(); r < part.to(); r++) {
        values[(firstRow + r) * raster.columns() + c] = sums[r];
      }
    }
  }

  private static void addColumn(
      double[][] column, double[] factors, Strips.Strip part, double[] sums) {
    for (int m = 0; m < column.length; m += ColumnMoments.FOUR) {
      double[] m0 = column[m];
      double[] m1 = column[m + 1];
      double[] m2 = column[m + 2];
      double[] m3 = column[m + 3];
      double f0 = factors[m];
      double f1 = factors[m + 1];
      double f2 = factors[m + 2];
      double f3 = factors[m + 3];
      int to = part.to();
      for (int r = part.from(); r < to; r++) {
        sums[r] += f0 * m0[r] + f1 * m1[r] + f2 * m2[r] + f3 * m3[r];
      }
    }
  }
}
