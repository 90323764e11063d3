package org.beatlight.api.ogc.features;

import java.time.LocalDate;
import java.util.function.Function;
import org.beatlight.api.ogc.cql2.Queryable;
import org.beatlight.api.ogc.cql2.ValueType;
import org.jspecify.annotations.Nullable;

/**
 * A property of a collection's features, and how it is found.
 *
 * @param value null where a feature lacks it
 */
record Field<T>(Queryable queryable, Function<T, @Nullable Object> value) {
  static <T> Field<T> text(String name, String description, Function<T, @Nullable String> value) {
    return of(name, ValueType.TEXT, description, value);
  }

  static <T> Field<T> integer(String name, String description, Function<T, Integer> value) {
    return of(name, ValueType.INTEGER, description, value);
  }

  static <T> Field<T> number(String name, String description, Function<T, @Nullable Double> value) {
    return of(name, ValueType.NUMBER, description, value);
  }

  static <T> Field<T> day(String name, String description, Function<T, LocalDate> value) {
    return of(name, ValueType.DATE, description, value);
  }

  private static <T> Field<T> of(
      String name,
      ValueType type,
      String description,
      Function<T, ? extends @Nullable Object> value) {
    return new Field<>(new Queryable(name, type, description), value::apply);
  }
}
