package org.beatlight.core.hotspot;

import java.util.Optional;
import java.util.stream.IntStream;
import org.beatlight.core.change.Normal;
import org.jspecify.annotations.Nullable;

/**
 * A z-score for each cell, or the reason why it has none. What was not tested is NaN everywhere and
 * {@code FalseDiscovery} leaves it out.
 */
public final class AreaScores {
  private final double[] values;
  private final Neighbours neighbours;
  private final double[] z;
  private final @Nullable Untested[] untested;

  AreaScores(double[] values, Neighbours neighbours) {
    this.values = values.clone();
    this.neighbours = neighbours;
    z = new double[values.length];
    untested = new Untested[values.length];
  }

  void score(int cell, double score) {
    z[cell] = score;
  }

  void leaveOut(int cell, Untested reason) {
    z[cell] = Double.NaN;
    untested[cell] = reason;
  }

  /** Returns the number of cells. */
  public int size() {
    return z.length;
  }

  /** Returns the score of a cell in standard deviations; NaN where not tested. */
  public double z(int cell) {
    return z[cell];
  }

  /** Returns why a cell was not tested; nothing where it was. */
  public Optional<Untested> findUntested(int cell) {
    return Optional.ofNullable(untested[cell]);
  }

  /** Returns p of each cell if z is standard normal, two-sided: 2 Φ(−|z|). */
  public double[] normalP() {
    return IntStream.range(0, size()).mapToDouble(cell -> Normal.twoSided(z[cell])).toArray();
  }

  /**
   * Returns p of each cell by conditional permutation, two-sided; NaN also where a cell has no
   * neighbour but itself. Takes O(R × pairs) at most, on all threads of the caller's pool; these
   * change nothing.
   */
  public double[] permutationP(Permutations permutations) {
    return ConditionalPermutation.pValues(
        values, neighbours, permutations, cell -> untested[cell] == null);
  }
}
