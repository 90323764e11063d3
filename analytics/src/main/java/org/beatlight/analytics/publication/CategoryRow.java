package org.beatlight.analytics.publication;

import java.util.Comparator;
import java.util.Locale;

/**
 * A category that occurs.
 *
 * @param kind the code of a {@link org.beatlight.core.event.Kind}
 * @param events all its events, those outside every beat included
 */
public record CategoryRow(String kind, String category, long events) implements ResultRow {
  /** The order of the table. */
  public static final Comparator<CategoryRow> BY_KEY =
      Comparator.comparing(CategoryRow::kind).thenComparing(CategoryRow::category);

  /** Returns the category in words: {@code motor-vehicle-theft} is Motor vehicle theft. */
  public String name() {
    String words = category.replace('-', ' ').strip();
    return words.isEmpty()
        ? category
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  @Override
  public Object[] values() {
    return new Object[] {kind, category, name(), events};
  }
}
