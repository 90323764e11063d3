package org.beatlight.ingest.samplecity;

import org.beatlight.core.geo.LonLat;
import org.locationtech.jts.geom.Coordinate;

/**
 * A place where things happen and where events are geocoded to.
 *
 * @param block such as {@code 1200 block Mill Street}
 * @param point in metres of {@link Utm16#CRS}
 * @param lonLat the same point
 * @param beat the beat of today's version; {@code beatBefore} that of the first version
 */
record Address(
    String block, Kind kind, Coordinate point, LonLat lonLat, String beat, String beatBefore) {
  /** What lies there. */
  enum Kind {
    MAIN_ROAD,
    SIDE_STREET,
    PARK
  }
}
