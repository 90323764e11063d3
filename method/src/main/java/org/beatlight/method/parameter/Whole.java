package org.beatlight.method.parameter;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A whole number of the command line and its range, both ends included. */
abstract class Whole implements ITypeConverter<Integer> {
  private final int least;
  private final int most;

  Whole(int least, int most) {
    this.least = least;
    this.most = most;
  }

  @Override
  public Integer convert(String text) {
    try {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw wrong(text);
    }
    throw wrong(text);
  }

  private TypeConversionException wrong(String text) {
    return new TypeConversionException(
        "expected a whole number in [%d, %d], got %s".formatted(least, most, text));
  }
}
