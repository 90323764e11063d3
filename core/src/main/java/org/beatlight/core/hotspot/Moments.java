package org.beatlight.core.hotspot;

import java.util.Arrays;

/**
 * How the values of n cells spread.
 *
 * @param mean x̄ = Σ x / n
 * @param sd √(Σ (x − x̄)² / n); just 0 where all are equal
 */
record Moments(int n, double mean, double sd) {
  /** Returns the moments of values in any order; NaN where there are none. */
  static Moments of(double[] values) {
    double least = Arrays.stream(values).min().orElse(Double.NaN);
    double[] above = Arrays.stream(values).map(v -> v - least).toArray();
    double mean = OrderFree.sum(above) / above.length;
    double[] squares = Arrays.stream(above).map(v -> (v - mean) * (v - mean)).toArray();
    double sd = Math.sqrt(OrderFree.sum(squares) / squares.length);
    return new Moments(values.length, least + mean, sd);
  }
}
