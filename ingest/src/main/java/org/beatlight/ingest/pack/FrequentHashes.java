package org.beatlight.ingest.pack;

import java.util.Arrays;
import java.util.List;

/** Hashes that come often. */
public final class FrequentHashes {
  private FrequentHashes() {}

  /**
   * Returns the hashes that come at least so often, in their order.
   *
   * @param parts together all hashes of a kind; 0 counts for nothing
   */
  public static long[] of(List<long[]> parts, int atLeast) {
    long[] all = joined(parts);
    int found = 0;
    int from = 0;
    while (from < all.length) {
      int to = from + 1;
      while (to < all.length && all[to] == all[from]) {
        to++;
      }
      if (all[from] != 0 && to - from >= atLeast) {
        all[found++] = all[from];
      }
      from = to;
    }
    return Arrays.copyOf(all, found);
  }

  /** Returns whether a hash is among sorted ones. */
  public static boolean contains(long[] sorted, long hash) {
    return sorted.length > 0 && Arrays.binarySearch(sorted, hash) >= 0;
  }

  /** Returns the sorted union. */
  public static long[] joined(List<long[]> parts) {
    long[] all = new long[parts.stream().mapToInt(part -> part.length).sum()];
    int at = 0;
    for (long[] part : parts) {
      System.arraycopy(part, 0, all, at, part.length);
      at += part.length;
    }
    Arrays.sort(all);
    return all;
  }
}
