package org.beatlight.ingest.pack;

import java.util.Arrays;
import java.util.List;

/**
 * What is told of rows so that they can be compared with others: entries of equal width, each
 * beginning with a hash.
 *
 * @param split that the rows are of
 */
record Ledger(int split, byte[] packed, int width) {
  int rows() {
    return packed.length / width;
  }

  long hash(int row) {
    return getLong(row, 0);
  }

  long getLong(int row, int at) {
    return (long) ByteSink.LONG.get(packed, row * width + at);
  }

  int getInt(int row, int at) {
    return (int) ByteSink.INT.get(packed, row * width + at);
  }

  int getByte(int row, int at) {
    return packed[row * width + at];
  }

  /** Returns the hashes that come at least so often in all ledgers together, sorted. */
  static long[] frequent(List<Ledger> ledgers, int atLeast) {
    long[] all = sortedHashes(ledgers);
    int found = 0;
    int from = 0;
    while (from < all.length) {
      int to = from + 1;
      while (to < all.length && all[to] == all[from]) {
        to++;
      }
      if (to - from >= atLeast) {
        all[found++] = all[from];
      }
      from = to;
    }
    return Arrays.copyOf(all, found);
  }

  private static long[] sortedHashes(List<Ledger> ledgers) {
    long[] all = new long[ledgers.stream().mapToInt(Ledger::rows).sum()];
    int at = 0;
    for (Ledger ledger : ledgers) {
      for (int row = 0; row < ledger.rows(); row++) {
        all[at++] = ledger.hash(row);
      }
    }
    Arrays.sort(all);
    return all;
  }
}
