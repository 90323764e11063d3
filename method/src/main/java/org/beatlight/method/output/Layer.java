package org.beatlight.method.output;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.locationtech.jts.geom.Geometry;

/**
 * Rows of a result, made as they are written.
 *
 * @param columns their names
 * @param size the number of rows
 * @param values of each row, one for each column
 * @param shapes of each row, in the plane of the input
 */
public record Layer(
    List<String> columns, int size, Values values, IntFunction<Optional<Geometry>> shapes) {
  /** The values of row i: texts, numbers and booleans; an empty text or NaN stands for none. */
  @FunctionalInterface
  public interface Values {
    List<?> of(int i);
  }

  public Layer {
    columns = List.copyOf(columns);
  }

  /** Returns rows without shapes. */
  public static Layer of(List<String> columns, int size, Values values) {
    return new Layer(columns, size, values, i -> Optional.empty());
  }

  /** Returns the rows with shapes. */
  public Layer shapedBy(IntFunction<Optional<Geometry>> shape) {
    return new Layer(columns, size, values, shape);
  }
}
