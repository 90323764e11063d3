package org.beatlight.core.disclosure;

import java.util.Arrays;

/**
 * The distribution over given whole numbers that has mean 0, a given variance, and else says as
 * little as it can: p(e) ∝ exp(ae + be²). Newton's method on the convex dual, log Σ exp(ae + b(e² −
 * V)).
 */
final class MaximumEntropy {
  private static final int MOST_STEPS = 500;
  private static final double CLOSE = 1e-13;
  private static final double ENOUGH = 1e-9;
  private static final double ROUNDING = 1e-12; // of the dual, whose digits end before its slope's

  private final int[] support;
  private final double variance;
  private final double[] p;
  private double a;
  private double b;

  private MaximumEntropy(int[] support, double variance) {
    this.support = support;
    this.variance = variance;
    this.p = new double[support.length];
  }

  /**
   * Returns the probability of each number.
   *
   * @param support two numbers or more, some below and some above 0
   * @param variance strictly between the least and the greatest that mean 0 allows there
   */
  static double[] solve(int[] support, double variance) {
    MaximumEntropy dual = new MaximumEntropy(support, variance);
    double value = dual.evaluate(0, 0);
    for (int step = 0; step < MOST_STEPS && dual.error() > CLOSE; step++) {
      value = dual.step(value);
    }
    if (!(dual.error() <= ENOUGH)) {
      throw new IllegalStateException(
          "expected noise of mean 0 and variance %s on %s, missed it by %s"
              .formatted(variance, Arrays.toString(support), dual.error()));
    }
    return dual.p;
  }

  /** Moves to a and b, and returns the dual there. */
  private double evaluate(double toA, double toB) {
    a = toA;
    b = toB;
    double most = Double.NEGATIVE_INFINITY;
    for (int e : support) {
      most = Math.max(most, exponent(e));
    }
    double sum = 0;
    for (int i = 0; i < p.length; i++) {
      p[i] = Math.exp(exponent(support[i]) - most);
      sum += p[i];
    }
    for (int i = 0; i < p.length; i++) {
      p[i] /= sum;
    }
    return most + Math.log(sum);
  }

  private double exponent(int e) {
    return a * e + b * (e * (double) e - variance);
  }

  private double error() {
    return Math.max(Math.abs(moment(1)), Math.abs(moment(2) - variance));
  }

  private double moment(int power) {
    double sum = 0;
    for (int i = 0; i < p.length; i++) {
      sum += p[i] * Math.pow(support[i], power);
    }
    return sum;
  }

  /** Goes along Newton's direction, half as far until the dual falls; returns the dual there. */
  private double step(double value) {
    double m1 = moment(1);
    double m2 = moment(2);
    double aa = m2 - m1 * m1;
    double ab = moment(3) - m1 * m2;
    double bb = moment(4) - m2 * m2;
    double determinant = aa * bb - ab * ab;
    double da = (bb * m1 - ab * (m2 - variance)) / determinant;
    double db = (aa * (m2 - variance) - ab * m1) / determinant;
    double fromA = a;
    double fromB = b;
    double next = evaluate(fromA - da, fromB - db);
    for (double share = 0.5; !(next <= value + ROUNDING) && share > 1e-9; share /= 2) {
      next = evaluate(fromA - share * da, fromB - share * db);
    }
    return next;
  }
}
