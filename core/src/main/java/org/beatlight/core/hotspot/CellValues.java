package org.beatlight.core.hotspot;

/** Checks what callers bring as values of cells. */
final class CellValues {
  /** Beyond this, powers of values would no longer be numbers. */
  private static final double MOST = 1e50;

  private CellValues() {}

  /** Refuses values that are not finite, or not one for each cell; and such as no data has. */
  static void requireFinite(double[] values, int cells) {
    if (values.length != cells) {
      throw new IllegalArgumentException(
          "expected a value for each of %d cells, got %d".formatted(cells, values.length));
    }
    for (int i = 0; i < values.length; i++) {
      if (!(Math.abs(values[i]) <= MOST)) { // the negation also rejects NaN
        throw new IllegalArgumentException(
            "cell %d: expected a value in [-%s, %s], got %s".formatted(i, MOST, MOST, values[i]));
      }
    }
  }

  /** Refuses values that are not finite or below 0. */
  static void requireAtLeastZero(String what, double[] values) {
    for (int i = 0; i < values.length; i++) {
      if (!(values[i] >= 0) || Double.isInfinite(values[i])) { // the negation also rejects NaN
        throw new IllegalArgumentException(
            "cell %d: expected finite %s of at least 0, got %s".formatted(i, what, values[i]));
      }
    }
  }
}
