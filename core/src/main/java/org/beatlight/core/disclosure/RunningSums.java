package org.beatlight.core.disclosure;

/**
 * The events of one cell by day, as running totals of counts and keys: any range of days is one
 * subtraction.
 */
public final class RunningSums {
  private final int firstDay;
  private final int[] counts; // before each day
  private final long[] keys; // likewise, modulo 2^64

  private RunningSums(int firstDay, int days) {
    this.firstDay = firstDay;
    this.counts = new int[days + 1];
    this.keys = new long[days + 1];
  }

  /** Returns the events from a day on and before another. */
  public CellSum sum(int from, int to) {
    int last = index(to);
    int first = Math.min(index(from), last);
    return new CellSum(counts[last] - counts[first], keys[last] - keys[first]);
  }

  /**
   * Returns what is shown for a range.
   *
   * @param cuts the periods that it is made of, see {@link Periods#cuts}
   */
  public long published(int[] cuts, CountRule rule) {
    long published = 0;
    for (int i = 1; i < cuts.length; i++) {
      CellSum sum = sum(cuts[i - 1], cuts[i]);
      published += rule.publish(sum.count(), sum.key());
    }
    return published;
  }

  private int index(int day) {
    return (int) Math.max(0, Math.min(counts.length - 1L, (long) day - firstDay));
  }

  /** Takes events in any order. */
  public static final class Builder {
    private final RunningSums sums;

    /** Begins with no events on days from a first one on. */
    public Builder(int firstDay, int days) {
      sums = new RunningSums(firstDay, days);
    }

    /**
     * Adds events of one day.
     *
     * @param key the sum of their record keys
     * @throws IllegalArgumentException if the day lies outside
     */
    public Builder add(int day, int events, long key) {
      long at = (long) day - sums.firstDay;
      if (at < 0 || at >= sums.counts.length - 1L) {
        throw new IllegalArgumentException(
            "expected a day in [%d, %d), got %d"
                .formatted(sums.firstDay, sums.firstDay + sums.counts.length - 1, day));
      }
      sums.counts[(int) at + 1] += events;
      sums.keys[(int) at + 1] += key;
      return this;
    }

    /** Returns the sums; the builder is used up. */
    public RunningSums build() {
      for (int i = 1; i < sums.counts.length; i++) {
        sums.counts[i] += sums.counts[i - 1];
        sums.keys[i] += sums.keys[i - 1];
      }
      return sums;
    }
  }
}
