package org.beatlight.core.quality;

import java.util.List;
import java.util.Optional;

/** What became of one row. */
public sealed interface Cleaned<T> {
  /** The row is used, perhaps with doubts. */
  record Kept<T>(T value, List<Finding> doubts) implements Cleaned<T> {
    public Kept {
      doubts = List.copyOf(doubts);
    }
  }

  /**
   * The row is not used, for this reason.
   *
   * @param asRead what the row told nevertheless, for the record's history; empty where it told too
   *     little
   */
  record Dropped<T>(Finding reason, Optional<T> asRead) implements Cleaned<T> {}
}
