package org.beatlight.core.disclosure;

/**
 * How counts are perturbed. All of it may be published: what protects is the salt.
 *
 * @param threshold the least count that is ever shown, apart from 0
 * @param maxNoise the most by which a count is ever changed
 * @param variance of the noise, the same for each count but 0
 */
public record NoiseSettings(int threshold, int maxNoise, double variance) {
  /**
   * Nothing under 5 is shown. A count changes by ±2.5 usually, which is less than chance changes
   * any count above 6 from one year to the next; four times that is so rare that bounds on the
   * noise tell nobody anything.
   */
  public static final NoiseSettings USUAL = new NoiseSettings(5, 10, 6.5);

  private static final int MOST = 100;

  public NoiseSettings {
    if (threshold < 1 || threshold > MOST || maxNoise < 1 || maxNoise > MOST) {
      throw new IllegalArgumentException(
          "expected a threshold and a greatest noise in [1, %d], got %d and %d"
              .formatted(MOST, threshold, maxNoise));
    }
    int least = (threshold / 2) * ((threshold + 1) / 2); // of 0 or the threshold, about the middle
    if (!(variance > least && variance < maxNoise)) {
      throw new IllegalArgumentException(
          "expected a variance above %d, which a threshold of %d needs, and below the greatest noise %d, got %s"
              .formatted(least, threshold, maxNoise, variance));
    }
  }
}
