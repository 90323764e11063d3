package org.beatlight.formats;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * One row of an input.
 *
 * @param number its line where rows are lines, else its place among the rows; from 1
 * @param values one a column; none where there is a fault
 * @param shape null where the row has none
 * @param fault why it could not be read; empty where it could
 */
record Row(long number, List<String> values, @Nullable Geometry shape, String fault) {
  static Row of(long number, List<String> values, @Nullable Geometry shape) {
    return new Row(number, values, shape, "");
  }

  static Row faulty(long number, String fault) {
    return new Row(number, List.of(), null, fault);
  }
}
