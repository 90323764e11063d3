package org.beatlight.core.robust;

import java.util.Arrays;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.beatlight.core.cluster.Places;

/**
 * Events with place, day and weight, in canonical order, so that no result depends on the rows'.
 */
public final class DatedEvents {
  private static final int MOST_TIMES = 12; // a Poisson number of mean 1 is greater once in 10^10

  private final double[] eastM;
  private final double[] northM;
  private final long[] days;
  private final double[] weights;

  private DatedEvents(double[] eastM, double[] northM, long[] days, double[] weights) {
    this.eastM = eastM;
    this.northM = northM;
    this.days = days;
    this.weights = weights;
  }

  /**
   * Returns the events of some rows.
   *
   * @param days since 1970
   * @throws IllegalArgumentException if the arrays differ in length, or a coordinate or weight is
   *     out of range
   */
  public static DatedEvents of(double[] eastM, double[] northM, long[] days, double[] weights) {
    Places.ofWeighted(eastM, northM, weights); // refuses what is out of range
    if (days.length != weights.length) {
      throw new IllegalArgumentException(
          "expected a day for each of %d events, got %d".formatted(weights.length, days.length));
    }

    int[] order =
        IntStream.range(0, days.length)
            .boxed()
            .sorted(
                Comparator.<Integer>comparingDouble(i -> eastM[i])
                    .thenComparingDouble(i -> northM[i])
                    .thenComparingLong(i -> days[i])
                    .thenComparingDouble(i -> weights[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    return new DatedEvents(
        IntStream.of(order).mapToDouble(i -> eastM[i]).toArray(),
        IntStream.of(order).mapToDouble(i -> northM[i]).toArray(),
        IntStream.of(order).mapToLong(i -> days[i]).toArray(),
        IntStream.of(order).mapToDouble(i -> weights[i]).toArray());
  }

  /** Returns the number of events. */
  public int size() {
    return days.length;
  }

  /** Returns the first day of an event; 0 where there is none. */
  public long firstDay() {
    return Arrays.stream(days).min().orElse(0);
  }

  /** Returns the day after that of the last event; 0 where there is none. */
  public long endDay() {
    return size() == 0 ? 0 : Arrays.stream(days).max().orElse(0) + 1;
  }

  /** Returns the places of the events that a run takes, each as often as the run takes it. */
  public Places taken(Perturbation run) {
    double[] times = new double[size()];
    SplittableRandom random = new SplittableRandom(run.resampleSeed());
    int count = 0;
    for (int i = 0; i < times.length; i++) {
      int drawn = run.resampleSeed() == 0 ? 1 : poisson(random);
      boolean inPeriod = days[i] >= run.fromDay() && days[i] < run.toDay();
      times[i] = inPeriod ? drawn * weights[i] : 0;
      count += times[i] > 0 ? 1 : 0;
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

  /** Draws a Poisson number of mean 1 (Knuth 1969: products of uniform numbers until e⁻¹). */
  private static int poisson(SplittableRandom random) {
    int times = 0;
    for (double product = random.nextDouble();
        product > 1 / Math.E && times < MOST_TIMES;
        product *= random.nextDouble()) {
      times++;
    }
    return times;
  }
}
