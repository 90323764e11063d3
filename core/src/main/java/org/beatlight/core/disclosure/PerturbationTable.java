package org.beatlight.core.disclosure;

import java.util.stream.IntStream;

/**
 * The noise of each count, as a table of probabilities (Fraser &amp; Wooton 2005; Marley &amp;
 * Leaver 2011; docs/methods/disclosure.md): mean 0, fixed variance, never more than a bound, never
 * to a number under the threshold but 0. A count of 0 stays 0.
 */
public final class PerturbationTable {
  private final NoiseSettings settings;
  private final int[][] noises; // of each count; the last row is that of all greater ones
  private final double[][] probabilities;
  private final double[][] below; // the probability of all noises before this one

  private PerturbationTable(NoiseSettings settings, int rows) {
    this.settings = settings;
    noises = new int[rows][];
    probabilities = new double[rows][];
    below = new double[rows][];
  }

  /** Returns the table of some settings. */
  public static PerturbationTable of(NoiseSettings settings) {
    int rows = settings.threshold() + settings.maxNoise() + 1;
    PerturbationTable table = new PerturbationTable(settings, rows);
    table.set(0, new int[] {0}, new double[] {1});
    for (int count = 1; count < rows; count++) {
      int[] support = support(settings, count);
      table.set(count, support, MaximumEntropy.solve(support, settings.variance()));
    }
    return table;
  }

  private static int[] support(NoiseSettings settings, int count) {
    return IntStream.rangeClosed(-settings.maxNoise(), settings.maxNoise())
        .filter(e -> count + e == 0 || count + e >= settings.threshold())
        .toArray();
  }

  private void set(int count, int[] support, double[] p) {
    noises[count] = support;
    probabilities[count] = p;
    below[count] = new double[p.length];
    for (int i = 1; i < p.length; i++) {
      below[count][i] = below[count][i - 1] + p[i - 1];
    }
  }

  /** Returns the settings. */
  public NoiseSettings settings() {
    return settings;
  }

  /** Returns the probability that a count is changed by some noise; 0 for noise it cannot have. */
  public double probability(long count, int noise) {
    int row = row(count);
    for (int i = 0; i < noises[row].length; i++) {
      if (noises[row][i] == noise) {
        return probabilities[row][i];
      }
    }
    return 0;
  }

  /**
   * Returns the noise of a cell: the same for the same events.
   *
   * @param count of its events, at least 0
   * @param key the sum of their record keys
   */
  public int noise(long count, long key) {
    int row = row(count);
    double u = (key >>> 11) * 0x1p-53;
    double[] limits = below[row];
    int low = 0;
    int high = limits.length; // the noise sought is in [low, high)
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      if (limits[middle] <= u) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return noises[row][low];
  }

  private int row(long count) {
    if (count < 0) {
      throw new IllegalArgumentException("expected a count of at least 0, got " + count);
    }
    return (int) Math.min(count, noises.length - 1L);
  }
}
