package org.beatlight.api.publication;

import java.util.Arrays;
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

  /** Returns some of the events, told by their places here in ascending order. */
  public EventColumns only(int[] which) {
    short[] someMinutes = new short[which.length];
    byte[] someFlags = new byte[which.length];
    for (int i = 0; i < which.length; i++) {
      someMinutes[i] = minutes[which[i]];
      someFlags[i] = flags[which[i]];
    }
    return new EventColumns(
        Arrays.stream(which).mapToLong(i -> keys[i]).toArray(),
        Arrays.stream(which).map(i -> epochDays[i]).toArray(),
        someMinutes,
        someFlags,
        recordKeys.length == 0
            ? recordKeys
            : Arrays.stream(which).mapToLong(i -> recordKeys[i]).toArray());
  }

  /** Returns the number of events. */
  public int size() {
    return keys.length;
  }
}
