package org.beatlight.api.ogc.features;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Numbers as parameters hold them. */
final class Numbers {
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");

  private Numbers() {}

  /**
   * Reads a number.
   *
   * @throws IllegalArgumentException if it is none
   */
  static double read(String text) {
    if (!NUMBER.matcher(text.strip()).matches()) {
      throw new IllegalArgumentException("expected a number, got \"%s\"".formatted(text));
    }
    return Double.parseDouble(text.strip());
  }

  /**
   * Reads numbers with commas between them.
   *
   * @throws IllegalArgumentException if one is none
   */
  static double[] list(String text) {
    return Arrays.stream(text.split(",", -1)).mapToDouble(Numbers::read).toArray();
  }

  /**
   * Reads a whole number; one that is greater than the most is the most.
   *
   * @throws IllegalArgumentException if it is none, or less than the least
   */
  static int whole(String text, int least, int most) {
    if (!text.matches("\\d{1,100}")) {
      throw new IllegalArgumentException(
          "expected a whole number from %d, got \"%s\"".formatted(least, text));
    }

    String digits = text.replaceFirst("^0+(?=.)", "");
    int number = digits.length() > 9 ? most : Integer.parseInt(digits);
    if (number < least) {
      throw new IllegalArgumentException(
          "expected a whole number from %d, got %d".formatted(least, number));
    }
    return Math.min(number, most);
  }
}
