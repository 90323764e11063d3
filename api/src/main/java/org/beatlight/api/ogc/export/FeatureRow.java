package org.beatlight.api.ogc.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * A feature as a row of a table.
 *
 * @param id unique within its table
 * @param degrees its shape: a polygon or multipolygon, longitude first
 * @param values in the order of the table's columns: texts, whole numbers (Integer), numbers
 *     (Double) and days (LocalDate); null where one is missing
 */
public record FeatureRow(String id, Geometry degrees, List<@Nullable Object> values) {
  public FeatureRow {
    values = Collections.unmodifiableList(new ArrayList<>(values)); // copyOf takes no null
  }
}
