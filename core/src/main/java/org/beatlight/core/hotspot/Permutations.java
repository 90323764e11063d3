package org.beatlight.core.hotspot;

/**
 * How often values are shuffled, and from which seed; the same seed gives the same p-values.
 *
 * @param count R, in [{@value #FEWEST}, {@value #MOST}]; 999 lets p be as small as 0.002
 */
public record Permutations(int count, long seed) {
  public static final int FEWEST = 99;
  public static final int MOST = 99_999;

  public Permutations {
    if (count < FEWEST || count > MOST) {
      throw new IllegalArgumentException(
          "expected permutations in [%d, %d], got %d".formatted(FEWEST, MOST, count));
    }
  }

  /** Returns min(1, 2 (min(above, below) + 1)/(R + 1)), both counted with ties. */
  double pValue(int atLeast, int atMost) {
    return Math.min(1, 2.0 * (Math.min(atLeast, atMost) + 1) / (count + 1));
  }
}
