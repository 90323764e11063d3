package org.beatlight.settings;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a value is had from a row: the first of some templates that gives text.
 *
 * @param alternatives at least one; those whose columns a file has not are passed over, one at
 *     least must fit
 */
public record ColumnValue(List<Template> alternatives) implements Serializable {
  public ColumnValue {
    alternatives = List.copyOf(alternatives);
  }

  /** Returns the value of one column. */
  public static ColumnValue column(String name) {
    return new ColumnValue(List.of(new Template(List.of(new ColumnText(name, 0)))));
  }

  /** Returns the same text for every row. */
  public static ColumnValue constant(String text) {
    return new ColumnValue(List.of(new Template(List.of(new FixedText(text)))));
  }

  /**
   * Columns and fixed text, joined: {@code {CMPLNT_FR_DT} {CMPLNT_FR_TM}}. It gives nothing where
   * one of its columns is blank.
   */
  public record Template(List<Part> parts) implements Serializable {
    public Template {
      parts = List.copyOf(parts);
    }

    /** Returns the columns that it needs. */
    public List<String> columns() {
      return parts.stream()
          .filter(ColumnText.class::isInstance)
          .map(part -> ((ColumnText) part).column())
          .toList();
    }
  }

  /** A piece of a template. */
  public sealed interface Part extends Serializable {}

  /** The same in every row. */
  public record FixedText(String text) implements Part {}

  /**
   * What a column holds.
   *
   * @param width shorter values are filled up to it with zeros from the left, as {@code {TIME
   *     OCC:4}} does to hours that lost theirs; 0 leaves them as they are
   */
  public record ColumnText(String column, int width) implements Part {}

  /** Returns every column that some alternative names. */
  public Stream<String> columns() {
    return alternatives.stream().flatMap(template -> template.columns().stream());
  }
}
