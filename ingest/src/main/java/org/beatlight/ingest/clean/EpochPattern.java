package org.beatlight.ingest.clean;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Time as a count since 1970.
 *
 * @param perSecond 1 for seconds, 1000 for milliseconds
 */
record EpochPattern(long perSecond) implements TimePattern {
  @Override
  public @Nullable Moment read(String text) {
    try {
      return Moment.of(
          Instant.ofEpochMilli(Math.multiplyExact(Long.parseLong(text), 1000 / perSecond)));
    } catch (NumberFormatException | ArithmeticException noCount) {
      return null;
    }
  }
}
