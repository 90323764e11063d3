package org.beatlight.api;

import java.util.Arrays;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How lines of the log are written. */
enum LogFormat {
  /** For people. */
  TEXT(""),
  /** An object a line, with the fields of Logstash. */
  JSON("--logging.structured.format.console=logstash");

  private final String property;

  LogFormat(String property) {
    this.property = property;
  }

  /** Returns what Spring is told. */
  String[] properties() {
    return property.isEmpty() ? new String[0] : new String[] {property};
  }

  /** Reads an option's value. */
  static final class Reader implements ITypeConverter<LogFormat> {
    @Override
    public LogFormat convert(String text) {
      return Arrays.stream(values())
          .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(text))
          .findFirst()
          .orElseThrow(
              () -> new TypeConversionException("expected text or json, got \"" + text + "\""));
    }
  }
}
