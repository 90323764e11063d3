package org.beatlight.formats;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What every format is read as: rows of text values, with a shape where the format has shapes. */
interface Rows extends Closeable {
  /** Returns the columns, the shape not among them. */
  List<String> columns();

  /** Returns what the shape is called; empty where the input has no shapes. */
  Optional<String> shapeName();

  /** Returns the CRS of the shapes, where the input says it. */
  Optional<String> crs();

  /** Returns the next row; null at the end. */
  @Nullable Row next() throws IOException;
}
