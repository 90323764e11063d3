package org.beatlight.api.publication;

import org.beatlight.core.contract.EventBlock;

/**
 * Events of one kind and category as parallel arrays, sorted by key, then day, then minute, then
 * flags. The arrays are shared and never to be changed.
 *
 * @param keys Morton keys of the places, see {@link org.beatlight.core.geo.MortonKey}
 * @param epochDays local days
 * @param minutes since local midnight, −1 where the time of day is unknown
 * @param flags as in {@link EventBlock}
 * @param recordKeys secret numbers that the noise of counts is made of, see {@link
 *     org.beatlight.core.disclosure.RecordKeys}; empty where counts are true
 */
public record EventColumns(
    long[] keys, int[] epochDays, short[] minutes, byte[] flags, long[] recordKeys) {
  /** No events. */
  static final EventColumns NONE = of(EventBlock.ofSize(0));

  /** Events whose counts are true. */
  public EventColumns(long[] keys, int[] epochDays, short[] minutes, byte[] flags) {
    this(keys, epochDays, minutes, flags, new long[0]);
  }

  /** Returns the events of a block. */
  public static EventColumns of(EventBlock block) {
    return new EventColumns(block.keys(), block.epochDays(), block.minutes(), block.flags());
  }

  /** Returns the number of events. */
  public int size() {
    return keys.length;
  }
}
