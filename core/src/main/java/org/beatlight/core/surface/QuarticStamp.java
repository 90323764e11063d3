package org.beatlight.core.surface;

/** Stamps quartic kernels: two multiplications and an addition a cell. */
final class QuarticStamp extends Stamp {
  private final double[] squared; // of each column: (distance/h)²
  private Span columns = new Span(0, 0, 0, 0);
  private double h;
  private double peak;

  QuarticStamp(Raster raster, Widths widths) {
    super(raster, widths);
    squared = new double[raster.columns()];
  }

  @Override
  double reachM(double ofH) {
    return Kernel.QUARTIC.reachM(ofH);
  }

  @Override
  void begin(Span reached, double ofH, double weight) {
    columns = reached;
    h = ofH;
    peak = weight * Kernel.QUARTIC.peak(h);
    for (int c = columns.from(); c < columns.to(); c++) {
      double east = columns.distanceM(c, raster.cellM());
      squared[c] = east * east / (h * h);
    }
  }

  @Override
  void addRow(double northM, double[] sums) {
    double rest = 1 - northM * northM / (h * h);
    int from = columns.from();
    int to = columns.to();
    while (from < to && squared[from] >= rest) {
      from++;
    }
    while (from < to && squared[to - 1] >= rest) {
      to--;
    }
    for (int c = from; c < to; c++) {
      double left = rest - squared[c];
      sums[c] += peak * (left * left);
    }
  }
}
