package org.beatlight.api.ogc.cql2;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One side of a comparison. */
interface Operand {
  ValueType type();

  @Nullable Object value(Subject subject);

  static Operand property(Queryable property) {
    return new Property(property.type(), property.name());
  }

  static Operand literal(Object value, ValueType type) {
    return new Literal(type, value);
  }

  /** Returns the text without the difference between capital and small letters. */
  static Operand caseless(Operand text) {
    return new Caseless(text);
  }

  /** What a feature holds. */
  record Property(ValueType type, String name) implements Operand {
    @Override
    public @Nullable Object value(Subject subject) {
      return type == ValueType.GEOMETRY ? subject.geometry() : subject.value(name);
    }
  }

  /** What a filter names. */
  record Literal(ValueType type, Object value) implements Operand {
    @Override
    public Object value(Subject subject) {
      return value;
    }
  }

  /** A text in small letters. */
  record Caseless(Operand text) implements Operand {
    @Override
    public ValueType type() {
      return ValueType.TEXT;
    }

    @Override
    public @Nullable Object value(Subject subject) {
      Object value = text.value(subject);
      return value == null ? null : fold(value.toString());
    }

    static String fold(String text) {
      return text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
  }
}
