package org.beatlight.core.hotspot;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.beatlight.core.change.Normal;
import org.jspecify.annotations.Nullable;

/**
 * Local Moran's I: is a cell like its neighbours, or the opposite of them? (Anselin 1995;
 * docs/methods/local-moran.md)
 *
 * <p>I = (z/m₂) Σⱼ wᵢⱼzⱼ with z = x − x̄, m₂ = Σ z²/n, weights that add up to 1 and j ≠ i. Values
 * are finite numbers of any unit and sign; adding a constant or scaling changes no I.
 */
public final class LocalMoran {
  private static final int FEWEST = 3;

  private final double[] values;
  private final Neighbours neighbours;
  private final Moments city;
  private final double kurtosis; // b₂ = m₄/m₂²

  private LocalMoran(double[] values, Neighbours neighbours) {
    this.values = values.clone();
    this.neighbours = neighbours;
    city = Moments.of(values);
    kurtosis =
        OrderFree.sum(
                Arrays.stream(values)
                    .map(v -> (v - city.mean()) / city.sd())
                    .map(z -> z * z * z * z)
                    .toArray())
            / city.n();
  }

  /**
   * Returns the statistics of all cells.
   *
   * @param neighbours of any weights: they are scaled to add up to 1, the cell itself left out
   * @throws IllegalArgumentException if a value is not finite, or not one for each cell
   */
  public static LocalMoran of(double[] values, Neighbours neighbours) {
    CellValues.requireFinite(values, neighbours.size());
    return new LocalMoran(values, neighbours.withoutSelf().rowStandardised());
  }

  /** Returns the number of cells. */
  public int size() {
    return values.length;
  }

  /** Returns why a cell is not tested; nothing where it is. */
  public Optional<Untested> findUntested(int cell) {
    return Optional.ofNullable(untested(cell));
  }

  private @Nullable Untested untested(int cell) {
    if (city.n() < FEWEST) {
      return Untested.TOO_FEW_CELLS;
    }
    if (city.sd() == 0) {
      return Untested.ALL_EQUAL;
    }
    return neighbours.count(cell) == 0 ? Untested.NO_NEIGHBOURS : null;
  }

  /** Returns I of a cell; NaN where not tested. */
  public double statistic(int cell) {
    return untested(cell) == null ? z(cell) * lag(cell) : Double.NaN;
  }

  /** Returns the side of the mean on which a cell and its neighbours lie; nothing if not tested. */
  public Optional<Quadrant> findQuadrant(int cell) {
    return untested(cell) == null ? Optional.of(Quadrant.of(z(cell), lag(cell))) : Optional.empty();
  }

  /** Returns the value of a cell in standard deviations from the mean. */
  private double z(int cell) {
    return (values[cell] - city.mean()) / city.sd();
  }

  private double lag(int cell) {
    double[] terms = new double[neighbours.count(cell)];
    int start = neighbours.start(cell);
    Arrays.setAll(terms, i -> neighbours.weight(start + i) * z(neighbours.other(start + i)));
    return OrderFree.sum(terms);
  }

  private double squaredWeights(int cell) {
    double[] terms = new double[neighbours.count(cell)];
    int start = neighbours.start(cell);
    Arrays.setAll(terms, i -> neighbours.weight(start + i) * neighbours.weight(start + i));
    return OrderFree.sum(terms);
  }

  /**
   * Returns what I of a cell would be if it kept its value and all others were shuffled (Sokal,
   * Oden &amp; Thomson 1998); NaN where not tested.
   */
  public Expected conditional(int cell) {
    if (untested(cell) != null) {
      return Expected.NONE;
    }

    int n = city.n();
    double square = z(cell) * z(cell);
    double spread = squaredWeights(cell) - 1.0 / (n - 1);
    double variance = square * n / (n - 2) * spread * (1 - square / (n - 1));
    return new Expected(-square / (n - 1), Math.max(0, variance));
  }

  /** Returns what I of a cell would be if all values were shuffled; NaN where not tested. */
  public Expected total(int cell) {
    if (untested(cell) != null) {
      return Expected.NONE;
    }

    double n = city.n();
    double w2 = squaredWeights(cell);
    double mean = -1 / (n - 1);
    double own = w2 * (n - kurtosis) / (n - 1);
    double pairs = (1 - w2) * (2 * kurtosis - n) / ((n - 1) * (n - 2));
    return new Expected(mean, Math.max(0, own + pairs - mean * mean));
  }

  /** Returns p of each cell if its I is normal about {@link #conditional}, two-sided. */
  public double[] normalP() {
    return IntStream.range(0, size())
        .mapToDouble(cell -> Normal.twoSided(conditional(cell).z(statistic(cell))))
        .toArray();
  }

  /** Returns p of each cell by conditional permutation, two-sided; NaN where not tested. */
  public double[] permutationP(Permutations permutations) {
    return ConditionalPermutation.pValues(
        values, neighbours, permutations, cell -> untested(cell) == null);
  }
}
