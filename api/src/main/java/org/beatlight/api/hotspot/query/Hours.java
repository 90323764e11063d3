package org.beatlight.api.hotspot.query;

import java.util.Arrays;

/**
 * Hours of the local clock, from one hour up to, but not including, another; over midnight where
 * the first is the later one.
 *
 * @param from 0 to 23
 * @param to 0 to 24, another than {@code from}
 */
record Hours(int from, int to) {
  private static final int MINUTES_AN_HOUR = 60;
  private static final int MINUTES_A_DAY = 24 * MINUTES_AN_HOUR;

  /** Returns for each minute of the day whether it is among the hours. */
  boolean[] minutes() {
    boolean[] among = new boolean[MINUTES_A_DAY];
    if (from < to) {
      Arrays.fill(among, from * MINUTES_AN_HOUR, to * MINUTES_AN_HOUR, true);
    } else {
      Arrays.fill(among, from * MINUTES_AN_HOUR, MINUTES_A_DAY, true);
      Arrays.fill(among, 0, to * MINUTES_AN_HOUR, true);
    }
    return among;
  }
}
