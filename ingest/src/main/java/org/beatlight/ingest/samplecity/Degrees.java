package org.beatlight.ingest.samplecity;

import java.math.BigDecimal;
import org.beatlight.core.geo.LonLat;

/** Degrees as the city's files write them: with seven decimals, which is a centimetre. */
final class Degrees {
  static final double STEPS = 1e7;

  private static final int DECIMALS = 7;

  private Degrees() {}

  /** Returns degrees as text. */
  static String text(double degrees) {
    return BigDecimal.valueOf(Math.round(degrees * STEPS), DECIMALS).toPlainString();
  }

  /** Returns a point on the nearest of so many steps to a degree. */
  static LonLat rounded(LonLat point, double steps) {
    return new LonLat(
        Math.round(point.lonDeg() * steps) / steps, Math.round(point.latDeg() * steps) / steps);
  }
}
