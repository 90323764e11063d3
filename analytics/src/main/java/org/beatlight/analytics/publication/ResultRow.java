package org.beatlight.analytics.publication;

import org.jspecify.annotations.Nullable;

/** A row of a table of {@link org.beatlight.core.contract.PublishedV1#RESULTS}. */
public interface ResultRow {
  /**
   * Returns the values in the order of the table's columns, less {@code publication_id}: each an
   * Integer, Long, Double, String, LocalDate, byte array or null.
   */
  @Nullable Object[] values();
}
