package org.beatlight.core.disclosure;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
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
 * @param rankCorrelation Spearman's, of the order of cells by true and by shown counts, equal ones
 *     at the middle of their ranks: 1 where the order stays; NaN where all are equal
 */
public record CountLoss(
    int cells,
    double meanAbsoluteError,
    double meanRelativeError,
    double suppressedShare,
    double rankCorrelation) {
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
        correlation(ranks(truth), ranks(shown)));
  }

  /** Returns for each count how many are below it less how many are above; the mean is 0. */
  private static double[] ranks(long[] counts) {
    long[] sorted = counts.clone();
    Arrays.sort(sorted);
    Map<Long, Integer> below = new HashMap<>();
    Map<Long, Integer> upTo = new HashMap<>();
    for (int i = 0; i < sorted.length; i++) {
      below.putIfAbsent(sorted[i], i);
      upTo.put(sorted[i], i + 1);
    }
    return Arrays.stream(counts)
        .mapToDouble(
            count ->
                below.getOrDefault(count, 0)
                    - (double) (counts.length - upTo.getOrDefault(count, 0)))
        .toArray();
  }

  private static double correlation(double[] a, double[] b) {
    return product(a, b) / Math.sqrt(product(a, a) * product(b, b));
  }

  private static double product(double[] a, double[] b) {
    return IntStream.range(0, a.length).mapToDouble(i -> a[i] * b[i]).sum();
  }

  private static double mean(int[] cells, IntToDoubleFunction value) {
    return Arrays.stream(cells).mapToDouble(value).average().orElse(Double.NaN);
  }
}
