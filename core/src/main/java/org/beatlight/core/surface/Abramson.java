package org.beatlight.core.surface;

import org.beatlight.core.cluster.Places;

/** Adaptive bandwidths by the square-root law (Abramson 1982; Silverman 1986, section 5.3). */
final class Abramson {
  private Abramson() {}

  /**
   * Returns the bandwidth of each place, in metres.
   *
   * @param density the pilot density at each place, above 0
   */
  static double[] widthsM(Places places, double[] density, double pilotM) {
    double logMean = meanLog(places, density);
    double[] widths = new double[density.length];
    for (int p = 0; p < widths.length; p++) {
      widths[p] = pilotM * Math.exp(0.5 * (logMean - Math.log(density[p])));
    }
    return widths;
  }

  /** The logarithm of the geometric mean over events. */
  private static double meanLog(Places places, double[] density) {
    double sum = 0;
    double weight = 0;
    for (int p = 0; p < density.length; p++) {
      sum += places.weight(p) * Math.log(density[p]);
      weight += places.weight(p);
    }
    return sum / weight;
  }
}
