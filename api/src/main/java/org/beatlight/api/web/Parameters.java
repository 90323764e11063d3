package org.beatlight.api.web;

import java.beans.PropertyEditorSupport;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import org.beatlight.core.event.Kind;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** How parameters of requests are read; blank is the same as absent. */
@ControllerAdvice
final class Parameters {
  @InitBinder
  void readers(WebDataBinder binder) {
    binder.registerCustomEditor(Kind.class, new Reader(Kind::ofCode));
    binder.registerCustomEditor(Double.class, new Reader(Parameters::number));
    binder.registerCustomEditor(LocalDate.class, new Reader(Parameters::day));
  }

  private static double number(String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("expected a number, got \"" + text + "\"", e);
    }
  }

  /** Spring takes nothing but this exception for a value that does not fit. */
  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "expected a day such as 2024-05-31, got \"" + text + "\"", e);
    }
  }

  private static final class Reader extends PropertyEditorSupport {
    private final Function<String, Object> read;

    Reader(Function<String, Object> read) {
      this.read = read;
    }

    @Override
    public void setAsText(String text) {
      setValue(text.isBlank() ? null : read.apply(text));
    }
  }
}
