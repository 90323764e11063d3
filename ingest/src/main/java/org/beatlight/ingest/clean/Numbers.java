package org.beatlight.ingest.clean;

/** Numbers as feeds write them. */
final class Numbers {
  private Numbers() {}

  /**
   * Returns a number; NaN where the text is none. Java would read {@code 1d}, {@code 2f} and {@code
   * 0x1p3} as well, which no feed means.
   */
  static double read(String text) {
    for (int i = 0; i < text.length(); i++) {
      if ("+-.0123456789eE".indexOf(text.charAt(i)) < 0) {
        return Double.NaN;
      }
    }
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException noNumber) {
      return Double.NaN;
    }
  }
}
