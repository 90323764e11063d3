package org.beatlight.api.disclosure;

import java.util.Arrays;

/** Sorts events by place and day, many of them at few places, by one number each. */
final class PlaceOrder {
  private static final int INDEX_BITS = 27;
  private static final int DAY_BITS = 17;

  private PlaceOrder() {}

  /**
   * Returns the events in the order of their places, then days, then as they came.
   *
   * @param places below 0 for events that are left out
   */
  static int[] of(long[] places, int[] epochDays) {
    long[] distinct = Arrays.stream(places).filter(at -> at >= 0).sorted().distinct().toArray();
    int first = Arrays.stream(epochDays).min().orElse(0);
    requireFits(places.length, INDEX_BITS, "events");
    requireFits((long) Arrays.stream(epochDays).max().orElse(0) - first, DAY_BITS, "days");
    requireFits(distinct.length, Long.SIZE - 1 - INDEX_BITS - DAY_BITS, "points");
    long[] packed = new long[places.length];
    int n = 0;
    for (int i = 0; i < places.length; i++) {
      if (places[i] >= 0) {
        long place = Arrays.binarySearch(distinct, places[i]);
        packed[n++] = (((place << DAY_BITS) + (epochDays[i] - first)) << INDEX_BITS) + i;
      }
    }
    Arrays.sort(packed, 0, n);
    return Arrays.stream(packed, 0, n)
        .mapToInt(each -> (int) (each & ((1L << INDEX_BITS) - 1)))
        .toArray();
  }

  private static void requireFits(long number, int bits, String what) {
    if (number >= 1L << bits) {
      throw new IllegalArgumentException(
          "expected fewer than 2^%d %s of a category, got %d".formatted(bits, what, number));
    }
  }
}
