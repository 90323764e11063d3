package org.beatlight.api.publication;

import java.util.stream.Stream;
import org.beatlight.core.event.DateRange;

/** Events by beat, category and day. */
public interface DailyCounts {
  /** Returns the events on days that lie in the range and in the data. */
  int sum(String beat, CategoryKey category, DateRange range);

  /** Returns the beats that have any event. */
  Stream<String> beats();

  /** Returns the categories that have any event in a beat. */
  Stream<CategoryKey> categories();
}
