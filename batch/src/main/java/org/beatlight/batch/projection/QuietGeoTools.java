package org.beatlight.batch.projection;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps GeoTools and its EPSG database from telling the operator how they start. */
final class QuietGeoTools {
  /** Held on to, since java.util.logging forgets the level of a logger that nobody holds. */
  private static final Logger GEOTOOLS = Logger.getLogger("org.geotools");

  private static final Logger HSQLDB = Logger.getLogger("hsqldb");

  private QuietGeoTools() {}

  static void apply() {
    GEOTOOLS.setLevel(Level.SEVERE);
    HSQLDB.setLevel(Level.SEVERE);
  }
}
