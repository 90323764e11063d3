package org.beatlight.analytics.spark;

import org.apache.spark.sql.Row;

/**
 * A category within its stream: what events are grouped by.
 *
 * @param kind the code of a {@link org.beatlight.core.event.Kind}
 */
record Subject(String kind, String category) {
  /**
   * Takes it from the first two columns of a row: by place, since a row that goes from one function
   * straight to the next has lost the names of its columns.
   */
  static Subject of(Row row) {
    return new Subject(row.getString(0), row.getString(1));
  }

  /** Returns a text that no other subject has: no kind holds a slash. */
  String key() {
    return kind + "/" + category;
  }
}
