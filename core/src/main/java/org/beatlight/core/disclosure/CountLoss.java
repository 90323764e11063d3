package org.beatlight.core.disclosure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * What the protection of counts costs; may be published where there are many cells.
 *
 * @param cells compared
 * @param meanAbsoluteError of a cell, in events; NaN where there are no cells
 * @param meanRelativeError the mean of |shown − true| / true over cells that hold events; NaN where
 *     none does
 * @param suppressedShare of cells that hold events, the share shown as 0; NaN where none does
 * @param rankChange the mean number of places by which cells move when the greatest comes first,
 *     equal ones in their given order; NaN where there are no cells
 */
public record CountLoss(
    int cells,
    double meanAbsoluteError,
    double meanRelativeError,
    double suppressedShare,
    double rankChange) {
  /**
   * Compares true counts with those shown, cell by cell.
   *
   * @throws IllegalArgumentException if one list is longer
   */
  public static CountLoss of(long[] truth, long[] shown) {
    if (truth.length != shown.length) {
      throw new IllegalArgumentException(
          "expected as many shown counts as true ones, got %d and %d"
              .formatted(shown.length, truth.length));
    }

    int[] all = IntStream.range(0, truth.length).toArray();
    int[] full = Arrays.stream(all).filter(i -> truth[i] > 0).toArray();
    return new CountLoss(
        truth.length,
        mean(all, i -> Math.abs((double) shown[i] - truth[i])),
        mean(full, i -> Math.abs((double) shown[i] - truth[i]) / truth[i]),
        mean(full, i -> shown[i] == 0 ? 1 : 0),
        rankChange(all, truth, shown));
  }

  private static double rankChange(int[] all, long[] truth, long[] shown) {
    int[] before = ranks(truth);
    int[] after = ranks(shown);
    return mean(all, i -> Math.abs((double) before[i] - after[i]));
  }

  private static int[] ranks(long[] counts) {
    int[] order =
        IntStream.range(0, counts.length)
            .boxed()
            .sorted(Comparator.comparingLong(i -> -counts[i]))
            .mapToInt(i -> i)
            .toArray();
    int[] ranks = new int[counts.length];
    for (int rank = 0; rank < order.length; rank++) {
      ranks[order[rank]] = rank;
    }
    return ranks;
  }

  private static double mean(int[] cells, IntToDoubleFunction value) {
    return Arrays.stream(cells).mapToDouble(value).average().orElse(Double.NaN);
  }
}
