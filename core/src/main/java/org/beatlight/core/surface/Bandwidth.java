package org.beatlight.core.surface;

/**
 * The bandwidth of a kernel: the radius of a quartic one, the standard deviation of a Gaussian one.
 *
 * @param metres from 0.1 to 100,000
 */
public record Bandwidth(double metres) {
  private static final double LEAST_M = 0.1;
  private static final double GREATEST_M = 100_000;

  public Bandwidth {
    if (!(metres >= LEAST_M && metres <= GREATEST_M)) { // the negation also rejects NaN
      throw new IllegalArgumentException(
          "expected a bandwidth from %s to %s m, got %s".formatted(LEAST_M, GREATEST_M, metres));
    }
  }
}
