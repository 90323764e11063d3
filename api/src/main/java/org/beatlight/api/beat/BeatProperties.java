package org.beatlight.api.beat;

import org.beatlight.api.geojson.Degrees;
import org.beatlight.api.publication.BeatArea;

/**
 * A beat without its shape.
 *
 * @param areaKm2 in square kilometres on the ground
 * @param labelLon of a point inside the beat where its name can stand, in degrees
 */
public record BeatProperties(
    String code, String name, double areaKm2, double labelLon, double labelLat) {
  private static final double M2_A_KM2 = 1e6;

  /** Returns what is told of a beat. */
  public static BeatProperties of(BeatArea beat) {
    return new BeatProperties(
        beat.code(),
        beat.name(),
        areaKm2(beat),
        Degrees.rounded(beat.label().lonDeg()),
        Degrees.rounded(beat.label().latDeg()));
  }

  static double areaKm2(BeatArea beat) {
    return beat.areaM2() / M2_A_KM2;
  }
}
