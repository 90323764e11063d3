package org.beatlight.core.disclosure;

/**
 * Secret numbers for events that are known as counts a day alone, such as those of a beat and
 * category: the first, second, third of a day each have a key of their own, as {@link RecordKeys}
 * gives where events are known one by one.
 */
public final class CountKeys {
  private static final int BYTES = 2 * Long.BYTES;

  private final SipHash.Key key;

  private CountKeys(SipHash.Key key) {
    this.key = key;
  }

  /**
   * Returns the keys of a series of counts.
   *
   * @param series what tells it from all others
   */
  public static CountKeys of(Salt salt, String series) {
    return new CountKeys(salt.key("count " + series));
  }

  /**
   * Returns the sum of the keys of a day's events.
   *
   * @param day as an epoch day
   * @param events how many; none have the sum 0
   */
  public long sum(int day, int events) {
    long sum = 0;
    for (int ordinal = 0; ordinal < events; ordinal++) {
      sum += new SipHash(key).add(day).add(ordinal).end(0, BYTES);
    }
    return sum;
  }
}
