package org.beatlight.analytics.spark;

import org.apache.spark.sql.Row;
import org.beatlight.core.contract.LakeV1;

/**
 * A category within its stream: what events are grouped by.
 *
 * @param kind the code of a {@link org.beatlight.core.event.Kind}
 */
record Subject(String kind, String category) {
  /** Takes it from a row that has both columns. */
  static Subject of(Row row) {
    return new Subject(row.getAs(LakeV1.Events.KIND), row.getAs(LakeV1.Events.CATEGORY));
  }

  /** Returns a text that no other subject has: no kind holds a slash. */
  String key() {
    return kind + "/" + category;
  }
}
