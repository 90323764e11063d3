package org.beatlight.ingest.samplecity;

import org.beatlight.core.geo.LonLat;
import org.locationtech.jts.geom.Coordinate;

/**
 * A place where things happen and where events are geocoded to.
 *
 * @param street the street, or the park
 * @param number the house number; 0 in a park
 * @param point in metres of {@link Utm16#CRS}
 * @param lonLat the same point
 * @param beat the beat of today's version; {@code beatBefore} that of the first version
 */
record Address(
    String street,
    int number,
    Kind kind,
    Coordinate point,
    LonLat lonLat,
    String beat,
    String beatBefore) {
  private static final int BLOCK = 100;

  /** What lies there. */
  enum Kind {
    MAIN_ROAD,
    SIDE_STREET,
    PARK
  }

  /** Returns the address such as {@code 1217 Mill Street}, or the name of the park. */
  String text() {
    return number == 0 ? street : number + " " + street;
  }

  /** Returns the block such as {@code 1200 block Mill Street}, or the name of the park. */
  String block() {
    return number == 0 ? street : number / BLOCK * BLOCK + " block " + street;
  }
}
