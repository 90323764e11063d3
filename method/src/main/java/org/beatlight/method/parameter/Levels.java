package org.beatlight.method.parameter;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Levels of a surface, written with commas between.
 *
 * @param values finite and rising, one at least
 */
public record Levels(double[] values) {
  @Override
  public String toString() {
    return Arrays.stream(values).mapToObj(Double::toString).collect(Collectors.joining(","));
  }

  /** Reads them. */
  public static final class Reader implements ITypeConverter<Levels> {
    private static final Pattern COMMA = Pattern.compile(",");

    @Override
    public Levels convert(String text) {
      try {
        double[] values = COMMA.splitAsStream(text).mapToDouble(Double::parseDouble).toArray();
        if (isRising(values)) {
          return new Levels(values);
        }
      } catch (NumberFormatException e) {
        throw wrong(text);
      }
      throw wrong(text);
    }

    private static boolean isRising(double[] values) {
      boolean rising = values.length > 0;
      for (int i = 0; i < values.length; i++) {
        rising &= Double.isFinite(values[i]) && (i == 0 || values[i - 1] < values[i]);
      }
      return rising;
    }

    private static TypeConversionException wrong(String text) {
      return new TypeConversionException(
          "expected rising numbers such as 0.00001,0.00002, got " + text);
    }
  }
}
