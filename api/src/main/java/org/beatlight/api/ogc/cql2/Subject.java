package org.beatlight.api.ogc.cql2;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** A feature as filters see it. */
public interface Subject {
  /**
   * Returns the value of a property: a String, a Number or a LocalDate, as its {@link Queryable}
   * says; null where it is missing.
   */
  @Nullable Object value(String property);

  /** Returns the shape in degrees, longitude first. */
  Geometry geometry();
}
