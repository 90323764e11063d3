package org.beatlight.core.surface;

import org.beatlight.core.cluster.Places;

/** Sums the places of one column of the lattice for each row: the first half of a Gaussian sum. */
final class ColumnMoments {
  /** Terms come in fours, so that loops over them do more at once. */
  static final int FOUR = 4;

  private static final double NEGLIGIBLE = 1e-16;
  private static final double[][] NONE = {};

  private final Places places;
  private final double h;
  private final double cellM;
  private final int reach;
  private final int terms;
  private final double[] shares; // of each row from a place's own

  ColumnMoments(Places places, double h, double cellM) {
    this.places = places;
    this.h = h;
    this.cellM = cellM;
    reach = (int) Math.ceil(Kernel.GAUSSIAN_REACH / step()) + 1;
    terms = termsFor(step());
    shares = new double[reach + 1];
    for (int k = 0; k <= reach; k++) {
      shares[k] = Kernel.GAUSSIAN.share(k * step() * k * step());
    }
  }

  /** The greatest term of power m is at ka = √m: exp(−m/2)·(√m·a/2)ᵐ/m!. */
  private static int termsFor(double step) {
    double factorial = 1;
    for (int m = 1; ; m++) {
      factorial *= m;
      double greatest = Math.exp(-m / 2.0) * Math.pow(Math.sqrt(m) * step / 2, m) / factorial;
      if (greatest < NEGLIGIBLE) {
        return (m + FOUR - 1) / FOUR * FOUR;
      }
    }
  }

  /** Returns the side of a cell in bandwidths. */
  double step() {
    return cellM / h;
  }

  /** Returns how many columns or rows a kernel reaches beyond its own. */
  int reach() {
    return reach;
  }

  /** Returns the number of powers. */
  int terms() {
    return terms;
  }

  /**
   * Returns the sums of each power for each row of a strip; no powers at all where no place of the
   * column reaches it.
   *
   * @param firstRow the raster's first row, from which the strip counts
   */
  double[][] of(long column, long firstRow, Strips.Strip rows) {
    double[][] sums = NONE;
    double[] line = new double[rows.to() - rows.from()];
    int end = firstOf(column + 1);
    for (int p = firstOf(column); p < end; p++) {
      long own = Raster.cellOf(places.northM(p), cellM) - firstRow - rows.from();
      int from = (int) Math.max(0, own - reach);
      int to = (int) Math.min(line.length, own + reach + 1);
      if (from < to) {
        sums = sums.length == 0 ? new double[terms][line.length] : sums;
        fill(line, p, own);
        add(sums, line, p, from, to);
      }
    }
    return sums;
  }

  /** Returns the first place in a column or east of it. */
  private int firstOf(long column) {
    int low = 0;
    int high = places.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (Raster.cellOf(places.eastM(middle), cellM) < column) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Returns how far beyond the middle of its column or row a coordinate is, in bandwidths. */
  private double offset(double metres) {
    return (metres - Raster.centerM(Raster.cellOf(metres, cellM), cellM)) / h;
  }

  /** exp(−(ka − v)²/2) row by row: exp(kav) grows by the same factor from each to the next. */
  private void fill(double[] line, int place, long own) {
    double v = offset(places.northM(place));
    double atOwn = Kernel.GAUSSIAN.share(v * v);
    double factor = Math.exp(step() * v);
    double north = atOwn;
    double south = atOwn;
    for (int k = 0; k <= reach; k++) {
      if (own + k >= 0 && own + k < line.length) {
        line[(int) own + k] = shares[k] * north;
      }
      if (own - k >= 0 && own - k < line.length) {
        line[(int) own - k] = shares[k] * south;
      }
      north *= factor;
      south /= factor;
    }
  }

  private void add(double[][] sums, double[] line, int place, int from, int to) {
    double u = offset(places.eastM(place));
    double factor = places.weight(place) * Kernel.GAUSSIAN.peak(h) * Kernel.GAUSSIAN.share(u * u);
    for (int m = 0; m < terms; m++) {
      addLine(sums[m], factor, line, from, to);
      factor *= u / (m + 1);
    }
  }

  private static void addLine(double[] sums, double factor, double[] line, int from, int to) {
    for (int r = from; r < to; r++) {
      sums[r] += factor * line[r];
    }
  }
}
