package org.beatlight.api.publication;

/**
 * Events of one kind and category as parallel arrays, sorted by key, then day, then minute. The
 * arrays are shared and never to be changed.
 *
 * @param keys Morton keys of the places, see {@link org.beatlight.core.geo.MortonKey}
 * @param epochDays local days
 * @param minutes since local midnight, −1 where the time of day is unknown
 */
public record EventColumns(long[] keys, int[] epochDays, short[] minutes) {
  /** No events. */
  static final EventColumns NONE = new EventColumns(new long[0], new int[0], new short[0]);

  /** Returns the number of events. */
  public int size() {
    return keys.length;
  }
}
