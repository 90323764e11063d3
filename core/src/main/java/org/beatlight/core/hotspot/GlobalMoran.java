package org.beatlight.core.hotspot;

import java.util.Arrays;

/**
 * Moran's I of a whole city: are neighbours alike? (Moran 1950; variances of Cliff &amp; Ord 1981;
 * docs/methods/local-moran.md)
 *
 * @param statistic I = (n/S₀) Σᵢⱼ wᵢⱼzᵢzⱼ / Σ z² with z = x − x̄ and j ≠ i; NaN where not tested:
 *     fewer than 4 cells, all values equal, or no neighbours
 * @param normality what I would be if the values were drawn from a normal distribution
 * @param randomisation what I would be if the values were shuffled
 */
public record GlobalMoran(double statistic, Expected normality, Expected randomisation) {
  private static final int FEWEST = 4;
  private static final GlobalMoran NONE = new GlobalMoran(Double.NaN, Expected.NONE, Expected.NONE);

  /**
   * Returns I with weights as given, the cell itself left out; cells without neighbours count.
   *
   * @throws IllegalArgumentException if a value is not finite, or not one for each cell
   */
  public static GlobalMoran of(double[] values, Neighbours neighbours) {
    CellValues.requireFinite(values, neighbours.size());
    Neighbours others = neighbours.withoutSelf();
    Moments city = Moments.of(values);
    WeightSums sums = WeightSums.of(others);
    if (values.length < FEWEST || city.sd() == 0 || sums.s0() == 0) {
      return NONE;
    }

    double[] z = Arrays.stream(values).map(v -> (v - city.mean()) / city.sd()).toArray();
    return new GlobalMoran(
        products(z, others) / sums.s0(),
        normality(city.n(), sums),
        randomisation(city.n(), sums, kurtosis(z)));
  }

  private static double products(double[] z, Neighbours neighbours) {
    double[] terms = new double[neighbours.start(z.length)];
    for (int cell = 0; cell < z.length; cell++) {
      for (int slot = neighbours.start(cell); slot < neighbours.start(cell + 1); slot++) {
        terms[slot] = neighbours.weight(slot) * z[cell] * z[neighbours.other(slot)];
      }
    }
    return OrderFree.sum(terms);
  }

  private static double kurtosis(double[] z) {
    return OrderFree.sum(Arrays.stream(z).map(v -> v * v * v * v).toArray()) / z.length;
  }

  private static Expected normality(double n, WeightSums w) {
    double mean = -1 / (n - 1);
    double s0 = w.s0() * w.s0();
    double square = (n * n * w.s1() - n * w.s2() + 3 * s0) / (s0 * (n * n - 1));
    return new Expected(mean, square - mean * mean);
  }

  private static Expected randomisation(double n, WeightSums w, double b2) {
    double mean = -1 / (n - 1);
    double s0 = w.s0() * w.s0();
    double spread = n * ((n * n - 3 * n + 3) * w.s1() - n * w.s2() + 3 * s0);
    double peaks = b2 * ((n * n - n) * w.s1() - 2 * n * w.s2() + 6 * s0);
    double square = (spread - peaks) / ((n - 1) * (n - 2) * (n - 3) * s0);
    return new Expected(mean, square - mean * mean);
  }
}
