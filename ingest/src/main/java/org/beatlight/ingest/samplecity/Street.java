package org.beatlight.ingest.samplecity;

import org.locationtech.jts.geom.LineString;

/**
 * A stretch of street.
 *
 * @param line in metres of {@link Utm16#CRS}
 */
record Street(String name, RoadClass roadClass, Span span, LineString line) {
  /** What carries the street. */
  enum Span {
    LAND,
    BRIDGE
  }
}
