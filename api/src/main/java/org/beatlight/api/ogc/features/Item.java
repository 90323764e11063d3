package org.beatlight.api.ogc.features;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.beatlight.api.ogc.cql2.Subject;
import org.beatlight.api.ogc.cql2.TimeSpan;
import org.beatlight.api.ogc.export.FeatureRow;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * A feature of a collection.
 *
 * @param id unique within its collection
 * @param geometry a polygon or multipolygon in degrees, longitude first
 * @param values by property, in the order in which they are told; null where one is missing
 * @param time when it holds; empty where its collection has no time
 */
record Item(
    String id, Geometry geometry, Map<String, @Nullable Object> values, Optional<TimeSpan> time)
    implements Subject {
  FeatureRow toRow() {
    return new FeatureRow(id, geometry, new ArrayList<>(values.values()));
  }

  @Override
  public @Nullable Object value(String property) {
    return values.get(property);
  }
}
