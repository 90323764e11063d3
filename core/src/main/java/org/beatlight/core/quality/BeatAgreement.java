package org.beatlight.core.quality;

/**
 * The beats that a source coded against those that its points lie in.
 *
 * @param compared rows kept that lie in a beat and carry the code of a beat that has a polygon
 * @param agreeing those of them where the two are the same
 */
public record BeatAgreement(long compared, long agreeing) {
  public static final BeatAgreement NONE = new BeatAgreement(0, 0);

  public BeatAgreement {
    if (agreeing < 0 || agreeing > compared) {
      throw new IllegalArgumentException(
          "expected 0 to %d agreeing rows, got %d".formatted(compared, agreeing));
    }
  }
}
