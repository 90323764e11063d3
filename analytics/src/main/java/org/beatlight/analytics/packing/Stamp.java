package org.beatlight.analytics.packing;

import java.util.Comparator;

/**
 * What a block keeps of an event.
 *
 * @param key the Morton key of its place
 * @param minute since local midnight, −1 where the time of day is unknown
 */
public record Stamp(long key, int epochDay, short minute) {
  /** The order inside a block and from block to block. */
  static final Comparator<Stamp> ORDER =
      Comparator.comparingLong(Stamp::key)
          .thenComparingInt(Stamp::epochDay)
          .thenComparingInt(Stamp::minute);
}
