package org.beatlight.core.surface;

import java.util.Arrays;

/**
 * Corrects a density for what lies outside the area of the data: divides it by the share of the
 * kernel's mass inside the mask (Diggle 1985; docs/methods/kernel-density.md).
 *
 * <p>Masses are sums over the middles of the cells, divided by the same sum over a whole kernel, so
 * that a cell whose kernel lies inside the mask has a mass of just 1.
 */
public final class EdgeCorrection {
  private static final int MOST_REACH = 3_000; // cells: 144 MB of sums

  private final Mask mask;
  private final int reach; // in cells
  private final double[][] sums; // of each row from a cell's own: over the columns before each
  private final double whole;

  /**
   * Prepares a correction.
   *
   * @param bandwidth that of the density, at least the side of the mask's cells; the kernel may
   *     reach 3,000 cells
   */
  public EdgeCorrection(Mask mask, Kernel kernel, Bandwidth bandwidth) {
    double cellM = mask.raster().cellM();
    double h = bandwidth.metres();
    if (h < cellM) {
      throw new IllegalArgumentException(
          "expected cells of at most the bandwidth of %s m, got %s m".formatted(h, cellM));
    }

    this.mask = mask;
    reach = (int) Math.ceil(kernel.reachM(h) / cellM);
    if (reach > MOST_REACH) {
      throw new IllegalArgumentException(
          "expected a kernel that reaches at most %d cells, got %d; take larger cells"
              .formatted(MOST_REACH, reach));
    }

    sums = new double[reach + 1][];
    Arrays.setAll(sums, row -> sumsOfRow(row, kernel, cellM / h));
    whole = wholeSum();
  }

  private double[] sumsOfRow(int row, Kernel kernel, double step) {
    double[] before = new double[2 * reach + 2];
    for (int k = -reach; k <= reach; k++) {
      double squared = (k * step) * (k * step) + (row * step) * (row * step);
      before[k + reach + 1] = before[k + reach] + kernel.share(squared);
    }
    return before;
  }

  /** Adds up in the order in which {@link #mass} does. */
  private double wholeSum() {
    double total = 0;
    for (int away = -reach; away <= reach; away++) {
      total += sums[Math.abs(away)][2 * reach + 1];
    }
    return total;
  }

  /**
   * Returns the corrected density; NaN outside the mask.
   *
   * @param density on cells of the mask's size
   */
  public Surface correct(Surface density) {
    return density.with(massOn(density.raster()), (value, mass) -> value / mass);
  }

  /**
   * Returns the share of the kernel around each cell that is inside the mask, in (0, 1]; NaN
   * outside the mask.
   */
  public Surface massOn(Raster raster) {
    if (raster.cellM() != mask.raster().cellM()) {
      throw new IllegalArgumentException(
          "expected cells of the mask's %s m, got %s m"
              .formatted(mask.raster().cellM(), raster.cellM()));
    }
    double[] masses = new double[raster.size()];
    Strips.of(raster).forEach(strip -> fill(strip, raster, masses));
    return Surface.owning(raster, masses);
  }

  private void fill(Strips.Strip strip, Raster raster, double[] masses) {
    for (int r = strip.from(); r < strip.to(); r++) {
      for (int c = 0; c < raster.columns(); c++) {
        masses[r * raster.columns() + c] = mass(raster.column() + c, raster.row() + r);
      }
    }
  }

  private double mass(long column, long row) {
    if (!mask.contains(column, row)) {
      return Double.NaN;
    }
    double total = 0;
    for (int away = -reach; away <= reach; away++) {
      total += sum(mask.runs(row + away), Math.abs(away), column - mask.raster().column());
    }
    return total / whole;
  }

  /** Returns the sum of shares over the runs of a row. */
  private double sum(int[] runs, int away, long column) {
    double total = 0;
    for (int i = Mask.firstRun(runs, column - reach);
        i < runs.length && runs[i] <= column + reach;
        i += 2) {
      int from = (int) Math.max(0, runs[i] - column + reach);
      int to = (int) Math.min(2L * reach + 1, runs[i + 1] - column + reach);
      total += sums[away][to] - sums[away][from];
    }
    return total;
  }
}
