package org.beatlight.core.disclosure;

import java.util.Arrays;

/**
 * Counts the events of one cell after another by the periods of a range. The working state of one
 * answer: for one thread alone.
 */
public final class PeriodCounter {
  private final CountRule rule;
  private final int firstDay;
  private final int[] periodOfDay;
  private final long[] counts; // of each period
  private final long[] keys;

  /**
   * @param cuts the periods, see {@link Periods#cuts}; events on other days do not count
   */
  public PeriodCounter(int[] cuts, CountRule rule) {
    this.rule = rule;
    firstDay = cuts[0];
    periodOfDay = new int[cuts[cuts.length - 1] - firstDay];
    counts = new long[cuts.length - 1];
    keys = new long[cuts.length - 1];
    for (int i = 1; i < cuts.length; i++) {
      Arrays.fill(periodOfDay, cuts[i - 1] - firstDay, cuts[i] - firstDay, i - 1);
    }
  }

  /** Counts an event. */
  public void add(int day, long recordKey) {
    int at = day - firstDay;
    if (at >= 0 && at < periodOfDay.length) {
      int period = periodOfDay[at];
      counts[period]++;
      keys[period] += recordKey;
    }
  }

  /** Returns what is shown for the cell, and begins the next. */
  public long publish() {
    long published = 0;
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        published += rule.publish(counts[i], keys[i]);
        counts[i] = 0;
        keys[i] = 0;
      }
    }
    return published;
  }
}
