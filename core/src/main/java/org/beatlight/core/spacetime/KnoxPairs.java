package org.beatlight.core.spacetime;

import java.util.Arrays;
import java.util.List;

/** The pairs of events that are near in space, and how many there are of every kind. */
final class KnoxPairs {
  private final Bands time;
  private final long all;
  private final long[] inSpace;
  private final long[] inTime;
  private int[] first = new int[1024]; // of each near pair, as are the next two
  private int[] second = new int[1024];
  private byte[] band = new byte[1024];
  private int near;
  private long[][] observed = {};

  private KnoxPairs(int events, Bands space, Bands time) {
    this.time = time;
    all = (long) events * (events - 1) / 2;
    inSpace = new long[space.size() + 1];
    inTime = new long[time.size()];
  }

  static KnoxPairs of(List<Knox.Event> events, Metric metric, Bands space, Bands time) {
    KnoxPairs pairs = new KnoxPairs(events.size(), space, time);
    double[] x = events.stream().mapToDouble(Knox.Event::x).toArray();
    double[] y = events.stream().mapToDouble(Knox.Event::y).toArray();
    double[] t = events.stream().mapToDouble(Knox.Event::time).toArray();
    for (int i = 0; i < t.length; i++) {
      for (int j = i + 1; j < t.length; j++) {
        pairs.countTime(Math.abs(t[i] - t[j]));
        double distance = metric.distance(x[i] - x[j], y[i] - y[j]);
        int in = distance == 0 ? 0 : space.holding(distance) + 1;
        if (distance == 0 || in > 0) {
          pairs.add(i, j, in);
        }
      }
    }
    pairs.observed = pairs.counts(t);
    return pairs;
  }

  private void countTime(double apart) {
    int in = time.holding(apart);
    if (in >= 0) {
      inTime[in]++;
    }
  }

  private void add(int i, int j, int in) {
    if (near == Knox.MOST_PAIRS) {
      throw new IllegalArgumentException(
          "expected at most %d pairs within the last band of space, got more"
              .formatted(Knox.MOST_PAIRS));
    }
    if (near == first.length) {
      int more = Math.min(Knox.MOST_PAIRS, 2 * near);
      first = Arrays.copyOf(first, more);
      second = Arrays.copyOf(second, more);
      band = Arrays.copyOf(band, more);
    }
    first[near] = i;
    second[near] = j;
    band[near] = (byte) in;
    near++;
    inSpace[in]++;
  }

  /** Returns the near pairs by band of space and of time, where events have these times. */
  long[][] counts(double[] times) {
    long[][] counts = new long[inSpace.length][time.size()];
    for (int pair = 0; pair < near; pair++) {
      int in = time.holding(Math.abs(times[first[pair]] - times[second[pair]]));
      if (in >= 0) {
        counts[band[pair]][in]++;
      }
    }
    return counts;
  }

  long all() {
    return all;
  }

  long[] inSpace() {
    return inSpace;
  }

  long[] inTime() {
    return inTime;
  }

  long[][] observed() {
    return observed;
  }
}
