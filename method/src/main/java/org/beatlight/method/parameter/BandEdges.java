package org.beatlight.method.parameter;

import java.util.regex.Pattern;
import org.beatlight.core.spacetime.Bands;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Bands, written as their edges with commas between. */
public final class BandEdges implements ITypeConverter<Bands> {
  private static final Pattern COMMA = Pattern.compile(",");

  @Override
  public Bands convert(String text) {
    try {
      return Bands.of(COMMA.splitAsStream(text).mapToDouble(Double::parseDouble).toArray());
    } catch (IllegalArgumentException e) { // a number format is one, too
      throw new TypeConversionException(
          "expected two or more ascending numbers of at least 0 such as 0,100,200, got " + text);
    }
  }
}
