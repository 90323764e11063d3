package org.beatlight.core.disclosure.attack;

import java.util.Arrays;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/** Estimates the counts of one cell by day from many answers, so that their noise cancels out. */
public final class Averaging {
  private Averaging() {}

  /**
   * Returns what ranges hold more than their two parts without a day, on average over all ranges
   * that hold it: noise that each answer has for itself goes away. NaN where an answer is missing.
   *
   * @param days how many there are to ask about
   */
  public static double estimate(Oracle oracle, int cell, int day, int days) {
    double[] before = new double[day + 1]; // from a day on
    double[] after = new double[days - day]; // up to a day
    for (int from = 0; from < day; from++) {
      before[from] = answer(oracle, new Query(cell, cell + 1, from, day));
    }
    for (int to = day + 2; to <= days; to++) {
      after[to - day - 1] = answer(oracle, new Query(cell, cell + 1, day + 1, to));
    }
    return IntStream.rangeClosed(0, day)
        .mapToDouble(
            from ->
                IntStream.rangeClosed(day + 1, days)
                    .mapToDouble(
                        to ->
                            answer(oracle, new Query(cell, cell + 1, from, to))
                                - before[from]
                                - after[to - day - 1])
                    .average()
                    .orElseThrow())
        .average()
        .orElseThrow();
  }

  /**
   * Returns the estimates of all days that agree best with the answers for days, for two, four,
   * eight ... of them and for all (Hay et al. 2010): no other sum of these answers comes nearer,
   * where all have equal noise.
   *
   * @param days a power of two
   */
  public static double[] leastSquares(Oracle oracle, int cell, int days) {
    double[] upwards = new double[2 * days]; // node 1 holds all, the halves of n are 2n and 2n + 1
    for (int node = upwards.length - 1; node > 0; node--) {
      int length = days / Integer.highestOneBit(node);
      int from = (node - Integer.highestOneBit(node)) * length;
      double own = answer(oracle, new Query(cell, cell + 1, from, from + length));
      double share = length / (2.0 * length - 1);
      upwards[node] =
          length == 1
              ? own
              : share * own + (1 - share) * (upwards[2 * node] + upwards[2 * node + 1]);
    }
    double[] all = upwards.clone();
    for (int node = 2; node < all.length; node++) {
      all[node] += (all[node / 2] - upwards[node] - upwards[node ^ 1]) / 2;
    }
    return Arrays.copyOfRange(all, days, 2 * days);
  }

  private static double answer(Oracle oracle, Query query) {
    OptionalLong answer = oracle.answer(query);
    return answer.isPresent() ? answer.getAsLong() : Double.NaN;
  }
}
