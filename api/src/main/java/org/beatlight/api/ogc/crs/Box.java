package org.beatlight.api.ogc.crs;

/**
 * A box in a CRS's own order of axes. One that begins east of where it ends runs over the
 * antimeridian.
 *
 * @param firstMin where the first axis begins
 * @param secondMin where the second axis begins
 */
public record Box(double firstMin, double secondMin, double firstMax, double secondMax) {
  /**
   * Returns a box of four numbers, or of six, whose heights are not looked at.
   *
   * @throws IllegalArgumentException if there are not so many, or they are not finite
   */
  public static Box of(double... numbers) {
    if (numbers.length != 4 && numbers.length != 6) {
      throw new IllegalArgumentException("expected 4 or 6 numbers, got " + numbers.length);
    }
    for (double number : numbers) {
      if (!Double.isFinite(number)) {
        throw new IllegalArgumentException("expected finite numbers, got " + number);
      }
    }
    int upper = numbers.length / 2;
    return new Box(numbers[0], numbers[1], numbers[upper], numbers[upper + 1]);
  }
}
