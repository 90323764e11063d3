package org.beatlight.core.change;

/**
 * A Poisson distribution, tabulated where it is above 10^−250 of its peak: far beyond what any sum
 * can show.
 */
final class Poisson {
  private static final double NEGLIGIBLE = 1e-250;

  private final int first;
  private final double[] masses;
  private final double[] tails; // tails[i]: the mass of first + i and above

  private Poisson(int first, double[] masses) {
    this.first = first;
    this.masses = masses;
    tails = new double[masses.length + 1];
    for (int i = masses.length - 1; i >= 0; i--) { // the small ones first, to keep their digits
      tails[i] = tails[i + 1] + masses[i];
    }
  }

  /** Returns the distribution of a mean above 0. */
  static Poisson of(double mean) {
    int peak = (int) mean;
    int first = peak;
    for (double m = 1; first > 0 && m > NEGLIGIBLE; first--) {
      m *= first / mean;
    }
    int last = peak;
    for (double m = 1; m > NEGLIGIBLE; last++) {
      m *= mean / (last + 1);
    }
    return new Poisson(first, masses(mean, peak, first, last));
  }

  /** Follows the ratio of neighbours out from the peak, then scales the sum to 1. */
  private static double[] masses(double mean, int peak, int first, int last) {
    double[] masses = new double[last - first + 1];
    masses[peak - first] = 1;
    for (int i = peak - 1; i >= first; i--) {
      masses[i - first] = masses[i + 1 - first] * (i + 1) / mean;
    }
    double sum = 0;
    for (int i = peak + 1; i <= last; i++) {
      masses[i - first] = masses[i - 1 - first] * mean / i;
    }
    for (double mass : masses) {
      sum += mass;
    }
    for (int i = 0; i < masses.length; i++) {
      masses[i] /= sum;
    }
    return masses;
  }

  /** Returns the least number in the table. */
  int first() {
    return first;
  }

  /** Returns the greatest number in the table. */
  int last() {
    return first + masses.length - 1;
  }

  /** Returns P(X = k) for k in the table. */
  double mass(int k) {
    return masses[k - first];
  }

  /** Returns P(X ≥ k) for k of at least {@link #first}; 0 beyond the table. */
  double tail(int k) {
    return tails[Math.min(k - first, masses.length)];
  }
}
