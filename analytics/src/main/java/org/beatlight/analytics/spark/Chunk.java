package org.beatlight.analytics.spark;

import org.apache.spark.sql.Row;

/** Events of one subject, packed as primitive arrays on their way through a shuffle. */
interface Chunk {
  void add(Row event);

  boolean isFull();

  /** Returns what was added as bytes, and starts over; never called while empty. */
  byte[] pack();

  boolean isEmpty();
}
