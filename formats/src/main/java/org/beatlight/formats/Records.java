package org.beatlight.formats;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The records of one input, in its order, with their values as text: empty where there is none,
 * numbers without needless fraction or exponent, {@code true} or {@code false}, timestamps as ISO
 * 8601 in UTC with a Z, or without one where the input does not say which zone. Nested values are
 * columns with dotted names, arrays their JSON, and a point is the columns {@code geometry.x} and
 * {@code geometry.y}, save that a table's is called as the table calls it.
 */
public interface Records extends Closeable {
  /** Returns the columns of all records; a record that lacks one has an empty value there. */
  List<String> columns();

  /** Returns what the points are called, whose columns end in .x and .y; empty where none are. */
  Optional<String> shapeName();

  /** Returns the CRS of the points, as an EPSG code or WKT, where the input says it. */
  Optional<String> crs();

  /**
   * Returns the next record, be it a faulty one; null at the end.
   *
   * @throws org.beatlight.settings.RunFailedException if nothing more can be read, though this is
   *     not the end
   */
  @Nullable TextRecord next() throws IOException;
}
