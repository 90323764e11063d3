package org.beatlight.core.hotspot;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Conditional permutation: a cell keeps its value, and its neighbours get values drawn from all
 * other cells (Anselin 1995; docs/methods/gi-star.md). As Gi, Gi* and local Moran's I all rise or
 * fall with Σⱼ wᵢⱼxⱼ over j ≠ i, one p-value serves them all.
 *
 * <p>Cells that have the same value and the same number of neighbours, equally weighted, have the
 * same null distribution and share its draws; every other cell has its own. A stream of draws is
 * named by the seed, the rank of the value and the weights, and the values are drawn in ascending
 * order: neither the order of the rows nor the number of threads can change anything.
 */
final class ConditionalPermutation {
  private static final int TASKS = 64;
  private static final double ROUNDING = 1e-12;

  private final double[] above; // values less the least one, which changes no comparison
  private final double[] sorted;
  private final Neighbours neighbours;
  private final Permutations permutations;
  private final double[] p;

  private ConditionalPermutation(double[] values, Neighbours others, Permutations permutations) {
    double least = Arrays.stream(values).min().orElse(0);
    above = Arrays.stream(values).map(v -> v - least).toArray();
    sorted = Arrays.stream(above).sorted().toArray();
    neighbours = others;
    this.permutations = permutations;
    p = new double[values.length];
    Arrays.fill(p, Double.NaN);
  }

  /** Returns p of each cell; NaN for those not to be tested and those without neighbours. */
  static double[] pValues(
      double[] values, Neighbours neighbours, Permutations permutations, IntPredicate tested) {
    ConditionalPermutation run =
        new ConditionalPermutation(values, neighbours.withoutSelf(), permutations);
    int[] cells =
        IntStream.range(0, values.length)
            .filter(cell -> tested.test(cell) && run.neighbours.count(cell) > 0)
            .toArray();
    run.testAll(cells);
    return run.p;
  }

  private void testAll(int[] cells) {
    Groups groups = Groups.of(Arrays.stream(cells).mapToLong(this::nullDistribution).toArray());
    IntStream.range(0, TASKS)
        .parallel()
        .forEach(
            task -> {
              int from = (int) ((long) task * groups.size() / TASKS);
              int to = (int) ((task + 1L) * groups.size() / TASKS);
              test(cells, groups, from, to);
            });
  }

  /** Returns a number that cells share whose neighbours' sums have one distribution. */
  private long nullDistribution(int cell) {
    return equallyWeighted(cell)
        ? (long) rank(cell) * above.length + neighbours.count(cell)
        : -1L - cell;
  }

  private boolean equallyWeighted(int cell) {
    int start = neighbours.start(cell);
    return IntStream.range(start, neighbours.start(cell + 1))
        .allMatch(slot -> neighbours.weight(slot) == neighbours.weight(start));
  }

  /** Returns the number of smaller values: a search, as thousands may be equal. */
  private int rank(int cell) {
    int from = 0;
    int to = sorted.length;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (sorted[middle] < above[cell]) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  private void test(int[] cells, Groups groups, int from, int to) {
    Urn urn = new Urn(sorted);
    double[] sums = new double[permutations.count()];
    for (int group = from; group < to; group++) {
      int first = cells[groups.member(groups.start(group))];
      double[] weights = weights(first);
      drawSums(first, weights, urn, sums);
      for (int slot = groups.start(group); slot < groups.start(group + 1); slot++) {
        int cell = cells[groups.member(slot)];
        p[cell] = pValue(observed(cell), slack(weights), sums);
      }
    }
  }

  /** Returns the weights, ascending; ones where they are all equal, as their scale is no matter. */
  private double[] weights(int cell) {
    double[] weights = new double[neighbours.count(cell)];
    boolean equal = equallyWeighted(cell);
    Arrays.setAll(weights, i -> equal ? 1 : neighbours.weight(neighbours.start(cell) + i));
    Arrays.sort(weights);
    return weights;
  }

  private void drawSums(int cell, double[] weights, Urn urn, double[] sums) {
    int rank = rank(cell);
    urn.setAside(rank);
    Dice dice = Dice.of(permutations.seed(), rank, weights.length, Arrays.hashCode(weights));
    for (int i = 0; i < sums.length; i++) {
      sums[i] = urn.draw(weights, dice);
    }
  }

  private double observed(int cell) {
    boolean equal = equallyWeighted(cell);
    double[] terms = new double[neighbours.count(cell)];
    for (int i = 0; i < terms.length; i++) {
      int slot = neighbours.start(cell) + i;
      terms[i] = (equal ? 1 : neighbours.weight(slot)) * above[neighbours.other(slot)];
    }
    return OrderFree.sum(terms);
  }

  /** What sums of the same terms in another order may differ by. */
  private double slack(double[] weights) {
    return ROUNDING * Arrays.stream(weights).sum() * sorted[sorted.length - 1];
  }

  private double pValue(double observed, double slack, double[] sums) {
    int atLeast = 0;
    int atMost = 0;
    for (double sum : sums) {
      atLeast += sum >= observed - slack ? 1 : 0;
      atMost += sum <= observed + slack ? 1 : 0;
    }
    return permutations.pValue(atLeast, atMost);
  }
}
