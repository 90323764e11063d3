package org.beatlight.core.disclosure;

/**
 * The periods whose counts are perturbed: units of some days, fixed to the calendar, and two, four,
 * eight ... of them. Any range is made of a few of these, and its count is the sum of theirs.
 *
 * <p>Were each range perturbed for itself, whoever asks about enough of them could average the
 * noise away. An event is part of one period of each length alone, so there is little to average.
 *
 * @param firstDay where a unit begins, as an epoch day
 * @param unitDays the length of a unit
 */
public record Periods(int firstDay, int unitDays) {
  /** Weeks from Monday to Sunday. */
  public static final Periods WEEKS = new Periods(-3, 7);

  /** Single days. */
  public static final Periods DAYS = new Periods(0, 1);

  private static final int FARTHEST = 1 << 29;
  private static final int LONGEST_UNIT = 1 << 16;

  public Periods {
    if (unitDays < 1 || unitDays > LONGEST_UNIT || Math.abs((long) firstDay) > FARTHEST) {
      throw new IllegalArgumentException(
          "expected units of 1 to 65,536 days from a day within 2^29 of 1970, got %d days from %d"
              .formatted(unitDays, firstDay));
    }
  }

  /**
   * Returns the first day of each period that a range is made of and, last, the day after the
   * range. The range is widened to whole units: the first and last number tell to which.
   *
   * @param from the first day of the range, as an epoch day
   * @param to the day after its last; a range without days has no period
   */
  public int[] cuts(int from, int to) {
    if (Math.abs((long) from) > FARTHEST || Math.abs((long) to) > FARTHEST) {
      throw new IllegalArgumentException(
          "expected days within 2^29 of 1970, got %d to %d".formatted(from, to));
    }
    int at = unit(from);
    int end = to <= from ? at : unit(to - 1) + 1;
    int[] cuts = new int[1 + parts(at, end)];
    for (int i = 0; i < cuts.length; i++) {
      cuts[i] = firstDay + at * unitDays;
      at += at < end ? step(at, end) : 0;
    }
    return cuts;
  }

  /** Returns the unit that holds a day; they are numbered in their order. */
  public int unit(int day) {
    return Math.floorDiv(day - firstDay, unitDays);
  }

  /** Returns the first day of the unit that holds a day. */
  public int unitStart(int day) {
    return firstDay + unit(day) * unitDays;
  }

  private static int parts(int from, int end) {
    int parts = 0;
    for (int at = from; at < end; at += step(at, end)) {
      parts++;
    }
    return parts;
  }

  /** Returns the units of the longest period that begins here and does not go past the end. */
  private static int step(int at, int end) {
    int left = Integer.highestOneBit(end - at);
    return at == 0 ? left : Math.min(left, Integer.lowestOneBit(at));
  }
}
