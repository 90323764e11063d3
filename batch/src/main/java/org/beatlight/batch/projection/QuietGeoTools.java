package org.beatlight.batch.projection;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps GeoTools and its EPSG database from telling the operator how they start. */
final class QuietGeoTools {
  /** Held on to, since java.util.logging forgets the level of a logger that nobody holds. */
  private static final List<Logger> CHATTY =
      List.of(
          Logger.getLogger("org.geotools"),
          Logger.getLogger("hsqldb"),
          Logger.getLogger("java.util.prefs"));

  private QuietGeoTools() {}

  /** To be called before GeoTools is touched. */
  static void apply() {
    CHATTY.forEach(logger -> logger.setLevel(Level.SEVERE));
    // its assertions throw for points far from the CRS: what runs must not depend on a JVM flag
    QuietGeoTools.class.getClassLoader().setPackageAssertionStatus("org.geotools", false);
  }
}
