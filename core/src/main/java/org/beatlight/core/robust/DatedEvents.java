package org.beatlight.core.robust;

import java.util.Arrays;
import org.beatlight.core.cluster.Places;
import org.beatlight.core.cluster.RadixOrder;

/**
 * Events with place, day and weight, in canonical order, so that no result depends on the rows'.
 * How often a run takes an event depends on the run and the event alone, so a part of the events
 * tells of its ground what all of them tell.
 */
public final class DatedEvents {
  private final double[] eastM;
  private final double[] northM;
  private final long[] days;
  private final double[] weights;
  private final long[] names; // see PoissonDraw
  private final long firstDay;
  private final long endDay;

  private DatedEvents(double[][] columns, long firstDay, long endDay) {
    eastM = columns[0];
    northM = columns[1];
    days = Arrays.stream(columns[2]).mapToLong(day -> (long) day).toArray();
    weights = columns[3];
    names = PoissonDraw.names(columns);
    this.firstDay = firstDay;
    this.endDay = endDay;
  }

  /**
   * Returns the events of some rows; their period is that from the first day to the last.
   *
   * @param days since 1970
   * @throws IllegalArgumentException if the arrays differ in length, or a coordinate or weight is
   *     out of range
   */
  public static DatedEvents of(double[] eastM, double[] northM, long[] days, double[] weights) {
    long first = Arrays.stream(days).min().orElse(0);
    long end = days.length == 0 ? 0 : Arrays.stream(days).max().orElse(0) + 1;
    return of(eastM, northM, days, weights, first, end);
  }

  /**
   * Returns the events of some rows within a period.
   *
   * @param days since 1970
   * @param firstDay of the period
   * @param endDay the day after the last
   * @throws IllegalArgumentException if the arrays differ in length, a coordinate or weight is out
   *     of range, or a day is not of the period
   */
  public static DatedEvents of(
      double[] eastM, double[] northM, long[] days, double[] weights, long firstDay, long endDay) {
    Places.ofWeighted(eastM, northM, weights); // refuses what is out of range
    requireDays(days, weights.length, firstDay, endDay);
    double[][] columns = {eastM, northM, Arrays.stream(days).asDoubleStream().toArray(), weights};
    int[] order = RadixOrder.of(columns[0], columns[1], columns[2], columns[3]);
    for (int c = 0; c < columns.length; c++) {
      double[] column = columns[c];
      columns[c] = Arrays.stream(order).mapToDouble(row -> column[row]).toArray();
    }
    return new DatedEvents(columns, firstDay, endDay);
  }

  private static void requireDays(long[] days, int events, long firstDay, long endDay) {
    if (days.length != events) {
      throw new IllegalArgumentException(
          "expected a day for each of %d events, got %d".formatted(events, days.length));
    }
    for (long day : days) {
      if (day < firstDay || day >= endDay) {
        throw new IllegalArgumentException(
            "expected days in [%d, %d), got %d".formatted(firstDay, endDay, day));
      }
    }
  }

  /** Returns the number of events. */
  public int size() {
    return days.length;
  }

  /** Returns the first day of the period; 0 where it has none. */
  public long firstDay() {
    return firstDay;
  }

  /** Returns the day after the last of the period; 0 where it has none. */
  public long endDay() {
    return endDay;
  }

  /** Returns all events as places. */
  public Places places() {
    return Places.ofWeighted(eastM, northM, weights);
  }

  /** Returns the places of the events that a run takes, each as often as the run takes it. */
  public Places taken(Perturbation run) {
    double[] times = new double[size()];
    int count = 0;
    for (int i = 0; i < times.length; i++) {
      if (days[i] >= run.fromDay() && days[i] < run.toDay()) {
        int drawn = run.resampleSeed() == 0 ? 1 : PoissonDraw.of(names[i], run.resampleSeed());
        times[i] = drawn * weights[i];
        count += drawn > 0 ? 1 : 0;
      }
    }
    return places(times, count);
  }

  private Places places(double[] times, int count) {
    double[] east = new double[count];
    double[] north = new double[count];
    double[] weight = new double[count];
    int next = 0;
    for (int i = 0; i < times.length; i++) {
      if (times[i] > 0) {
        east[next] = eastM[i];
        north[next] = northM[i];
        weight[next++] = times[i];
      }
    }
    return Places.ofWeighted(east, north, weight);
  }
}
