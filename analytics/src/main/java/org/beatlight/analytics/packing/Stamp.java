package org.beatlight.analytics.packing;

import java.util.Comparator;

/**
 * What a block keeps of an event.
 *
 * @param key the Morton key of its place
 * @param minute since local midnight, −1 where the time of day is unknown
 * @param flags as in {@link org.beatlight.core.contract.EventBlock}
 */
public record Stamp(long key, int epochDay, short minute, byte flags) {
  /** The order inside a block and from block to block. */
  static final Comparator<Stamp> ORDER =
      Comparator.comparingLong(Stamp::key)
          .thenComparingInt(Stamp::epochDay)
          .thenComparingInt(Stamp::minute)
          .thenComparingInt(Stamp::flags);
}
