package org.beatlight.api.ogc.cql2;

import java.util.List;

/** A test of features; immutable, so many threads may use it. */
public interface Filter {
  /** Passes every feature. */
  Filter ALL = subject -> Truth.TRUE;

  /** Returns what the test says of a feature. */
  Truth test(Subject subject);

  /** Returns whether the feature passes; it does not where the test says nothing. */
  default boolean passes(Subject subject) {
    return test(subject) == Truth.TRUE;
  }

  /** Returns a filter that passes what passes all of these. */
  static Filter allOf(List<Filter> filters) {
    List<Filter> parts = List.copyOf(filters);
    return subject -> parts.stream().map(part -> part.test(subject)).reduce(Truth.TRUE, Truth::and);
  }

  /** Returns a filter that passes what passes any of these. */
  static Filter anyOf(List<Filter> filters) {
    List<Filter> parts = List.copyOf(filters);
    return subject -> parts.stream().map(part -> part.test(subject)).reduce(Truth.FALSE, Truth::or);
  }

  /** Returns a filter that says the contrary. */
  static Filter not(Filter filter) {
    return subject -> filter.test(subject).not();
  }

  /**
   * Returns a filter for features whose property has this value.
   *
   * @param value of the property's type
   */
  static Filter equal(Queryable property, Object value) {
    return Comparison.EQUAL.of(Operand.property(property), Operand.literal(value, property.type()));
  }
}
