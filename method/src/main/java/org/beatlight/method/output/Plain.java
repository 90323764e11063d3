package org.beatlight.method.output;

/** Values as text, the same in CSV and JSON. */
final class Plain {
  private static final double EXACT = 0x1p53;

  private Plain() {}

  /**
   * Returns a value as text: whole numbers without a point, others with all their digits, NaN as
   * nothing.
   *
   * @throws IllegalArgumentException if a number is infinite, which no method answers
   */
  static String text(Object value) {
    if (!(value instanceof Double number)) {
      return value.toString();
    }
    if (number.isInfinite()) {
      throw new IllegalArgumentException("expected a finite result, got " + number);
    }
    if (number.isNaN()) {
      return "";
    }

    boolean whole = number == Math.rint(number) && Math.abs(number) < EXACT;
    return whole ? Long.toString(number.longValue()) : number.toString();
  }
}
