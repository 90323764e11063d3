package org.beatlight.core.spacetime;

import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Whether events near in space are near in time more often than chance would have it: Knox's table
 * of pairs, as near-repeat studies use it (Knox 1964; Johnson et al. 2007; docs/methods/knox.md).
 *
 * <p>Pairs at just the same place are a band of their own, the first; the others follow as
 * half-open bands. What is expected is exact: the mean over all permutations of the times.
 */
public final class Knox {
  /** The most pairs within the last band of space that are taken. */
  public static final int MOST_PAIRS = 50_000_000;

  private final KnoxPairs pairs;
  private final long[][] greater; // permutations that reach the count, of each cell
  private final int permutations;

  private Knox(KnoxPairs pairs, long[][] greater, int permutations) {
    this.pairs = pairs;
    this.greater = greater;
    this.permutations = permutations;
  }

  /**
   * An event.
   *
   * @param time in any unit, from any origin
   */
  public record Event(double x, double y, double time) {
    public Event {
      if (!Double.isFinite(x) || !Double.isFinite(y) || !Double.isFinite(time)) {
        throw new IllegalArgumentException(
            "expected finite numbers, got %s, %s at time %s".formatted(x, y, time));
      }
    }
  }

  /**
   * Counts pairs, and compares them with random permutations of the times.
   *
   * @param permutations at least 0; without any there is no p-value
   * @param seed equal seeds give equal p-values, whatever the order of the events
   * @throws IllegalArgumentException if more than {@link #MOST_PAIRS} pairs are near in space
   */
  public static Knox of(
      List<Event> events, Metric metric, Bands space, Bands time, int permutations, long seed) {
    List<Event> sorted =
        events.stream()
            .sorted(
                Comparator.comparingDouble(Event::x)
                    .thenComparingDouble(Event::y)
                    .thenComparingDouble(Event::time))
            .toList();
    KnoxPairs pairs = KnoxPairs.of(sorted, metric, space, time);
    long[][] greater = new long[space.size() + 1][time.size()];
    SplittableRandom random = new SplittableRandom(seed);
    double[] times = sorted.stream().mapToDouble(Event::time).toArray();
    for (int r = 0; r < permutations; r++) {
      shuffle(times, random);
      addReached(pairs.counts(times), pairs.observed(), greater);
    }
    return new Knox(pairs, greater, permutations);
  }

  private static void shuffle(double[] values, SplittableRandom random) {
    for (int i = values.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      double value = values[i];
      values[i] = values[j];
      values[j] = value;
    }
  }

  private static void addReached(long[][] counts, long[][] observed, long[][] greater) {
    for (int s = 0; s < counts.length; s++) {
      for (int t = 0; t < counts[s].length; t++) {
        greater[s][t] += counts[s][t] >= observed[s][t] ? 1 : 0;
      }
    }
  }

  /** Returns all pairs of events, near or not. */
  public long allPairs() {
    return pairs.all();
  }

  /**
   * Returns the pairs of a cell.
   *
   * @param space 0 for just the same place, else one more than the band's number
   */
  public long observed(int space, int time) {
    return pairs.observed()[space][time];
  }

  /** Returns the pairs in a band of space, whenever. */
  public long inSpace(int space) {
    return pairs.inSpace()[space];
  }

  /** Returns the pairs in a band of time, wherever. */
  public long inTime(int time) {
    return pairs.inTime()[time];
  }

  /** Returns the pairs that chance lets expect: E = N_s N_t / N; NaN without pairs. */
  public double expected(int space, int time) {
    return (double) inSpace(space) * inTime(time) / allPairs();
  }

  /** Returns observed over expected; NaN where none are expected. */
  public double ratio(int space, int time) {
    double expected = expected(space, time);
    return expected > 0 ? observed(space, time) / expected : Double.NaN;
  }

  /**
   * Returns (1 + permutations with at least as many pairs) / (1 + permutations); NaN where none are
   * expected or nothing was permuted.
   */
  public double pValue(int space, int time) {
    boolean tested = permutations > 0 && expected(space, time) > 0;
    return tested ? (1.0 + greater[space][time]) / (1.0 + permutations) : Double.NaN;
  }
}
