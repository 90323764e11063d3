package org.beatlight.core.hotspot;

import java.util.Arrays;

/**
 * The general G of Getis and Ord: do high values lie together (G above its mean) or low ones?
 * (Getis &amp; Ord 1992; docs/methods/gi-star.md)
 *
 * @param statistic G = Σᵢⱼ wᵢⱼxᵢxⱼ / Σᵢⱼ xᵢxⱼ over j ≠ i; NaN where not tested: fewer than 4 cells,
 *     all values equal, fewer than two above 0, or no neighbours
 * @param shuffled what G would be if the values were shuffled
 */
public record GlobalG(double statistic, Expected shuffled) {
  private static final int FEWEST = 4;
  private static final GlobalG NONE = new GlobalG(Double.NaN, Expected.NONE);

  /**
   * Returns G, the cell itself left out.
   *
   * @param values at least 0: G has no meaning for others
   * @throws IllegalArgumentException if a value is below 0 or not finite, or not one for each cell
   */
  public static GlobalG of(double[] values, Neighbours neighbours) {
    CellValues.requireFinite(values, neighbours.size());
    CellValues.requireAtLeastZero("values", values);
    Neighbours others = neighbours.withoutSelf();
    WeightSums sums = WeightSums.of(others);
    if (values.length < FEWEST || Moments.of(values).sd() == 0 || sums.s0() == 0) {
      return NONE;
    }

    double pairs = power(values, 0, 1) * power(values, 0, 1) - power(values, 0, 2);
    return pairs <= 0
        ? NONE
        : new GlobalG(products(values, others) / pairs, shuffled(values, sums, pairs));
  }

  /** Returns Σ (x − origin)ᵉ. */
  private static double power(double[] values, double origin, int exponent) {
    double[] terms = new double[values.length];
    Arrays.fill(terms, 1);
    for (int e = 0; e < exponent; e++) {
      Arrays.setAll(terms, i -> terms[i] * (values[i] - origin));
    }
    return OrderFree.sum(terms);
  }

  private static double products(double[] values, Neighbours neighbours) {
    double[] terms = new double[neighbours.start(values.length)];
    for (int cell = 0; cell < values.length; cell++) {
      for (int slot = neighbours.start(cell); slot < neighbours.start(cell + 1); slot++) {
        terms[slot] = neighbours.weight(slot) * values[cell] * values[neighbours.other(slot)];
      }
    }
    return OrderFree.sum(terms);
  }

  /**
   * With x = x̄ + y, Σᵢⱼ wᵢⱼxᵢxⱼ = x̄² S₀ + L + Q, L linear and Q quadratic in y. The variance is
   * that of L + Q, the same as Getis &amp; Ord's, who write it in powers of x and so lose digits.
   */
  private static Expected shuffled(double[] values, WeightSums w, double pairs) {
    double n = values.length;
    double mean = Moments.of(values).mean();
    double linear =
        mean * mean * power(values, mean, 2) / (n - 1) * (w.s2() - 4 * w.s0() * w.s0() / n);
    double both =
        mean
            * power(values, mean, 3)
            * (4 * w.s0() * w.s0() - n * w.s2())
            / (n * (n - 1) * (n - 2));
    double variance = linear + 2 * both + quadratic(values, mean, w);
    return new Expected(w.s0() / (n * (n - 1)), variance / (pairs * pairs));
  }

  /** As for Moran's I: the variance of Σᵢⱼ wᵢⱼyᵢyⱼ. */
  private static double quadratic(double[] values, double mean, WeightSums w) {
    double n = values.length;
    double s0 = w.s0() * w.s0();
    double m2 = power(values, mean, 2);
    double b0 = (n * n - 3 * n + 3) * w.s1() - n * w.s2() + 3 * s0;
    double b1 = (n * n - n) * w.s1() - 2 * n * w.s2() + 6 * s0;
    double square =
        (b0 * m2 * m2 - b1 * power(values, mean, 4)) / (n * (n - 1) * (n - 2) * (n - 3));
    double expected = w.s0() * m2 / (n * (n - 1));
    return square - expected * expected;
  }
}
