package org.beatlight.core.robust;

import java.util.BitSet;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * In how many runs each spot of the ground was hot.
 *
 * @param hotRuns of each spot
 */
public record Consensus(Ground ground, int runs, int[] hotRuns) {

  /**
   * Asks the question many times. Runs are asked side by side; what comes out does not depend on
   * how many threads there are.
   *
   * @param firstRun the number of the first run, from 0: other numbers are other runs
   * @param runs how many
   */
  public static Consensus of(
      DatedEvents events,
      HotMethod method,
      Perturbations perturbations,
      Ground ground,
      int firstRun,
      int runs) {
    if (runs < 1) {
      throw new IllegalArgumentException("expected at least one run, got " + runs);
    }

    int[] hotRuns =
        IntStream.range(firstRun, firstRun + runs)
            .parallel()
            .mapToObj(i -> perturbations.run(i, events.firstDay(), events.endDay()))
            .map(run -> method.hot(events.taken(run), run, ground))
            .collect(
                () -> new int[ground.size()],
                (sum, hot) -> hot.stream().forEach(spot -> sum[spot]++),
                Consensus::add);
    return new Consensus(ground, runs, hotRuns);
  }

  private static void add(int[] sum, int[] other) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += other[i];
    }
  }

  /**
   * Returns the consensus of these runs and others.
   *
   * @param others of the same ground, other runs
   */
  public Consensus plus(Consensus others) {
    if (others.ground != ground) {
      throw new IllegalArgumentException("expected runs of the same ground");
    }

    int[] sum = hotRuns.clone();
    add(sum, others.hotRuns);
    return new Consensus(ground, runs + others.runs, sum);
  }

  /** Returns the share of runs in which a spot was hot, in [0, 1]. */
  public double share(int spot) {
    return (double) hotRuns[spot] / runs;
  }

  /**
   * Returns the spots that were hot most often, so many as cover a share of the ground. Of equals
   * at the limit those come first whose neighbours were hot more often, then those to the west and
   * south.
   */
  public BitSet top(double groundShare) {
    int count = (int) Math.round(groundShare * ground.size());
    BitSet top = new BitSet(ground.size());
    IntStream.range(0, ground.size())
        .filter(spot -> hotRuns[spot] > 0)
        .boxed()
        .sorted(
            Comparator.comparingInt((Integer spot) -> -hotRuns[spot])
                .thenComparingInt(spot -> -around(spot))
                .thenComparing(Comparator.naturalOrder()))
        .limit(count)
        .forEach(top::set);
    return top;
  }

  private int around(int spot) {
    int sum = 0;
    for (long cell : ground.lattice().neighbours(ground.cell(spot))) {
      int neighbour = ground.spot(cell);
      sum += neighbour >= 0 ? hotRuns[neighbour] : 0;
    }
    return sum;
  }

  /** Returns the share of spots in either set that are in both; 1 for two empty sets. */
  public static double jaccard(BitSet one, BitSet other) {
    BitSet both = (BitSet) one.clone();
    both.and(other);
    BitSet either = (BitSet) one.clone();
    either.or(other);
    return either.isEmpty() ? 1 : (double) both.cardinality() / either.cardinality();
  }
}
