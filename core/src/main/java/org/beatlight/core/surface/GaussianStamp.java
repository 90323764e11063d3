package org.beatlight.core.surface;

/**
 * Stamps Gaussian kernels of any bandwidths up to a reach: exp(−dx²/2h²) is made once a place,
 * exp(−dy²/2h²) once a row, so that a cell costs one multiplication and one addition. See {@link
 * GaussianSum} for one bandwidth and many places.
 */
final class GaussianStamp extends Stamp {
  private final double reach; // in bandwidths
  private final double[] shares; // of each column
  private Span columns = new Span(0, 0, 0, 0);
  private double h;
  private double peak;

  /**
   * Makes a stamp.
   *
   * @param reach where to leave off, in bandwidths; infinite for complete sums
   */
  GaussianStamp(Raster raster, Widths widths, double reach) {
    super(raster, widths);
    this.reach = reach;
    shares = new double[raster.columns()];
  }

  @Override
  double reachM(double ofH) {
    return reach * ofH;
  }

  @Override
  void begin(Span reached, double ofH, double weight) {
    columns = reached;
    h = ofH;
    peak = weight * Kernel.GAUSSIAN.peak(h);
    for (int c = columns.from(); c < columns.to(); c++) {
      shares[c] = share(columns.distanceM(c, raster.cellM()));
    }
  }

  private double share(double distanceM) {
    return Kernel.GAUSSIAN.share(distanceM * distanceM / (h * h));
  }

  @Override
  void addRow(double northM, double[] sums) {
    double reachM = reachM(h);
    double half = Math.sqrt(Math.max(0, reachM * reachM - northM * northM));
    Span row = columns.within(half, raster.cellM());
    double factor = peak * share(northM);
    int to = row.to();
    for (int c = row.from(); c < to; c++) {
      sums[c] += factor * shares[c];
    }
  }
}
