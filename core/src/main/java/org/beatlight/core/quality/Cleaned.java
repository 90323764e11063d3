package org.beatlight.core.quality;

import java.util.List;

/** What became of one row. */
public sealed interface Cleaned<T> {
  /** The row is used, perhaps with doubts. */
  record Kept<T>(T value, List<Finding> doubts) implements Cleaned<T> {
    public Kept {
      doubts = List.copyOf(doubts);
    }
  }

  /** The row is not used, for this reason. */
  record Dropped<T>(Finding reason) implements Cleaned<T> {}
}
