package org.beatlight.method.parameter;

import java.util.function.DoublePredicate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A number of the command line and its range. */
abstract class Real implements ITypeConverter<Double> {
  private final String range;
  private final DoublePredicate holds;

  /**
   * A range.
   *
   * @param range in words, such as {@code a number above 0}
   * @param holds asked for finite numbers alone
   */
  Real(String range, DoublePredicate holds) {
    this.range = range;
    this.holds = holds;
  }

  @Override
  public Double convert(String text) {
    try {
      double number = Double.parseDouble(text);
      if (Double.isFinite(number) && holds.test(number)) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw wrong(text);
    }
    throw wrong(text);
  }

  private TypeConversionException wrong(String text) {
    return new TypeConversionException("expected " + range + ", got " + text);
  }
}
