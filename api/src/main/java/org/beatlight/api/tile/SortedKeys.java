package org.beatlight.api.tile;

/** Morton keys in ascending order, many of them equal. */
record SortedKeys(long[] keys) {
  /** Returns the first place at or after {@code from} whose key is at least {@code bound}. */
  int firstFrom(long bound, int from) {
    int low = from;
    int high = keys.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (keys[middle] < bound) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
