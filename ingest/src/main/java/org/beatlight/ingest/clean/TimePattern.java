package org.beatlight.ingest.clean;

import org.jspecify.annotations.Nullable;

/** One way to write a time. */
interface TimePattern {
  /** Returns the time that a text tells; null where the text is not written this way. */
  @Nullable Moment read(String text);
}
