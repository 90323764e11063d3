package org.beatlight.formats;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The objects of a JSON file, one at a time. */
interface JsonItems extends Closeable {
  /** Returns the next object, be it a faulty one; null at the end. */
  @Nullable JsonItem next() throws IOException;

  /** Opens the same file anew. */
  @FunctionalInterface
  interface Source {
    JsonItems open() throws IOException;
  }
}
