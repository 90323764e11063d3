package org.beatlight.core.cluster.compatible;

import org.beatlight.core.geo.Radius;

/** How close points must be to count as neighbours, for so many points. */
@FunctionalInterface
public interface Threshold {
  /**
   * Returns the threshold in metres; 0 or less where no points can be close enough.
   *
   * @param points the number of points, above 0
   */
  double metres(double points);

  /** Returns the same threshold for any number of points. */
  static Threshold fixed(Radius radius) {
    return points -> radius.metres();
  }

  /**
   * Returns the lower confidence limit of the mean distance between nearest neighbours of random
   * points, 0.5 √(A/N) − t · 0.26136 / √(N²/A) (Clark &amp; Evans 1954).
   *
   * @param areaM2 the study area A, finite and above 0: the true one, not the box of the points
   * @param t standard errors below the mean, finite; a greater one asks for closer points
   */
  static Threshold random(double areaM2, double t) {
    if (!(areaM2 > 0) || Double.isInfinite(areaM2)) { // the negation also rejects NaN
      throw new IllegalArgumentException("expected a finite area above 0 m², got " + areaM2);
    }
    if (!Double.isFinite(t)) {
      throw new IllegalArgumentException("expected a finite number of errors, got " + t);
    }
    return n -> 0.5 * Math.sqrt(areaM2 / n) - t * 0.26136 / Math.sqrt(n * n / areaM2);
  }
}
