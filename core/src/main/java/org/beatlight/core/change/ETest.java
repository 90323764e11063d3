package org.beatlight.core.change;

/**
 * The E-test of two Poisson counts from windows of equal length (Krishnamoorthy &amp; Thomson 2004;
 * docs/methods/change-test.md).
 *
 * <p>T = |k₁ − k₂| / √(k₁ + k₂), and p = Σᵢⱼ Pois(i; λ) Pois(j; λ) over all i, j with Tᵢⱼ ≥ T,
 * where λ = (k₁ + k₂)/2. Counts must be of windows of one length; windows that differ need another
 * test.
 */
public final class ETest {
  /** The greatest count that is taken. */
  public static final int MOST_EVENTS = 1_000_000;

  private ETest() {}

  /**
   * Returns the two-sided p-value; NaN where both counts are 0, 1 where they are equal.
   *
   * @throws IllegalArgumentException if a count is below 0 or above {@link #MOST_EVENTS}
   */
  public static double pValue(int now, int before) {
    requireCount(now);
    requireCount(before);
    if (now == 0 && before == 0) {
      return Double.NaN;
    }
    if (now == before) {
      return 1;
    }

    return Math.min(1, 2 * greaterTail(Math.abs((long) now - before), (long) now + before));
  }

  private static void requireCount(int count) {
    if (count < 0 || count > MOST_EVENTS) {
      throw new IllegalArgumentException(
          "expected a count in [0, %d], got %d".formatted(MOST_EVENTS, count));
    }
  }

  /** Sums over i < j with Tᵢⱼ ≥ T; both means are λ, so i > j adds as much again. */
  private static double greaterTail(long difference, long sum) {
    Poisson poisson = Poisson.of(sum / 2.0);
    double p = 0;
    int j = poisson.first();
    for (int i = poisson.first(); i <= poisson.last(); i++) {
      j = Math.max(j, i + 1); // the limit grows with i, so j never turns back
      while (j <= poisson.last() && !asExtreme(i, j, difference, sum)) {
        j++;
      }
      p += poisson.mass(i) * poisson.tail(j);
    }
    return p;
  }

  /** Compares the squares of Tᵢⱼ and T in whole numbers, so that equal ones are seen as equal. */
  private static boolean asExtreme(long i, long j, long difference, long sum) {
    return (j - i) * (j - i) * sum >= difference * difference * (i + j);
  }
}
