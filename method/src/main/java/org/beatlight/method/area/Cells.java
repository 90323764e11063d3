package org.beatlight.method.area;

import java.nio.file.Path;
import java.util.List;
import org.beatlight.method.output.Layer;
import org.locationtech.jts.geom.Geometry;

/**
 * Points or polygons with a value each.
 *
 * @param file what messages call them
 * @param kind what they are
 * @param ids of each, by which a file of neighbours names it
 * @param values of each, finite
 * @param shapes of each
 * @param rows of the input that were read
 * @param used of these that count
 * @param warnings about those that do not
 * @param numbers reads other numbers of the cells
 * @param source makes rows of a result of the cells
 */
record Cells(
    Path file,
    Kind kind,
    List<String> ids,
    double[] values,
    List<Geometry> shapes,
    int rows,
    int used,
    List<String> warnings,
    Numbers numbers,
    Source source) {
  /** What cells are. */
  enum Kind {
    POINTS,
    POLYGONS
  }

  /** A column or property of each cell that is a number. */
  interface Numbers {
    double[] of(String option, String name);
  }

  /** The cells with columns added. */
  interface Source {
    Layer with(List<String> added, Layer.Values values);
  }

  /** Returns the same cells with other values and another source. */
  Cells with(double[] others, Source made) {
    return new Cells(file, kind, ids, others, shapes, rows, used, warnings, numbers, made);
  }
}
