package org.beatlight.core.hotspot;

/** Checks what callers bring as values of cells. */
final class CellValues {
  private CellValues() {}

  /** Refuses values that are not finite, or not one for each cell. */
  static void requireFinite(double[] values, int cells) {
    if (values.length != cells) {
      throw new IllegalArgumentException(
          "expected a value for each of %d cells, got %d".formatted(cells, values.length));
    }
    for (int i = 0; i < values.length; i++) {
      if (!Double.isFinite(values[i])) {
        throw new IllegalArgumentException(
            "cell %d: expected a finite value, got %s".formatted(i, values[i]));
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
