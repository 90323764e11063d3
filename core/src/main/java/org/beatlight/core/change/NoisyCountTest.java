package org.beatlight.core.change;

/**
 * Tests counts to which noise of mean 0 and a known variance was added: z = (|k₁ − k₂| − 1) / √(k₁
 * + k₂ + v), with v the variance of both noises together, against the normal distribution
 * (docs/methods/change-test.md). The 1 is Yates's correction of each count by a half.
 *
 * @param variance v, of the noise of both counts together, in events²; at least 0
 */
public record NoisyCountTest(double variance) implements CountTest {
  public NoisyCountTest {
    if (!(variance >= 0) || Double.isInfinite(variance)) { // the negation also rejects NaN
      throw new IllegalArgumentException(
          "expected a variance of at least 0 events², got " + variance);
    }
  }

  @Override
  public double pValue(int now, int before) {
    if (now == 0 && before == 0) {
      return Double.NaN;
    }

    double difference = Math.max(0, Math.abs((double) now - before) - 1);
    double spread = Math.sqrt((double) now + before + variance);
    return Normal.twoSided(difference / spread);
  }
}
