package org.beatlight.analytics.job;

import java.time.LocalDate;
import org.beatlight.core.event.LocationPrecision;
import org.beatlight.core.geo.PlanePoint;

/**
 * An event of the tiny city.
 *
 * @param minute since local midnight, −1 where unknown
 * @param at metres east and north of the city's south-west corner
 */
record TinyEvent(
    String kind,
    String category,
    LocalDate day,
    int minute,
    PlanePoint at,
    boolean stacked,
    LocationPrecision precision) {
  /** Returns the same event, whose place is the centre of an area. */
  TinyEvent inSomeArea() {
    return new TinyEvent(kind, category, day, minute, at, stacked, LocationPrecision.AREA);
  }
}
