package org.beatlight.core.surface;

/**
 * How an event's share in the density falls with distance (docs/methods/kernel-density.md). Both
 * integrate to 1 over the plane.
 */
public enum Kernel {
  /** 3/(πh²)·(1 − d²/h²)² for d &lt; h, else 0 (Silverman 1986, eq. 4.5). */
  QUARTIC {
    @Override
    double peak(double h) {
      return 3 / (Math.PI * h * h);
    }

    @Override
    double share(double squared) {
      double rest = 1 - squared;
      return rest > 0 ? rest * rest : 0;
    }

    @Override
    double reachM(double h) {
      return h;
    }
  },

  /** 1/(2πh²)·exp(−d²/2h²). */
  GAUSSIAN {
    @Override
    double peak(double h) {
      return 1 / (2 * Math.PI * h * h);
    }

    @Override
    double share(double squared) {
      return Math.exp(-0.5 * squared);
    }

    @Override
    double reachM(double h) {
      return GAUSSIAN_REACH * h;
    }
  };

  /**
   * Where sums over many events leave a Gaussian off, in bandwidths: exp(−18) = 1.5e-8 of its mass
   * lies farther out.
   */
  static final double GAUSSIAN_REACH = 6;

  /** Returns the density at the event itself, per m². */
  abstract double peak(double h);

  /**
   * Returns the share of the peak that is left.
   *
   * @param squared the distance in bandwidths, squared
   */
  abstract double share(double squared);

  /** Returns the distance beyond which nothing, or next to nothing, is left, in metres. */
  abstract double reachM(double h);

  /**
   * Returns the density that an event adds, per m².
   *
   * @param distanceM2 the squared distance from it
   */
  public double density(double distanceM2, Bandwidth bandwidth) {
    return density(distanceM2, bandwidth.metres());
  }

  double density(double distanceM2, double h) {
    return peak(h) * share(distanceM2 / (h * h));
  }
}
