package org.beatlight.api.publication;

import org.beatlight.core.event.DateRange;

/** Daily counts of a publication whose counts do not matter. */
public final class NoCounts {
  private NoCounts() {}

  /** Returns counts that are 0 on every day. */
  public static DailyCounts during(DateRange data) {
    return new DailyCounts.Builder(data).build();
  }
}
