package org.beatlight.core.cluster;

import java.util.stream.IntStream;

/** Orders rows by finite numbers, in time proportional to their count; equal rows keep theirs. */
public final class RadixOrder {
  private static final int DIGIT_BITS = 11;
  private static final int DIGIT_MASK = (1 << DIGIT_BITS) - 1;

  private long[] keys;
  private int[] rows;

  private RadixOrder(int size) {
    keys = new long[size];
    rows = IntStream.range(0, size).toArray();
  }

  /**
   * Returns the rows in ascending order of the first column, ties broken by the second, and so on.
   */
  public static int[] of(double[] first, double[]... others) {
    RadixOrder order = new RadixOrder(first.length);
    for (int i = others.length - 1; i >= 0; i--) {
      order.sortBy(others[i]);
    }
    order.sortBy(first);
    return order.rows;
  }

  private void sortBy(double[] column) {
    for (int i = 0; i < rows.length; i++) {
      keys[i] = sortable(column[rows[i]]);
    }
    for (int shift = 0; shift < Long.SIZE; shift += DIGIT_BITS) {
      sortByDigit(shift);
    }
  }

  /** Returns bits whose unsigned order is the order of the numbers; −0 and 0 are one number. */
  private static long sortable(double value) {
    long bits = Double.doubleToRawLongBits(value + 0.0);
    return bits ^ (bits >> (Long.SIZE - 1) | Long.MIN_VALUE);
  }

  private void sortByDigit(int shift) {
    int[] next = new int[DIGIT_MASK + 2];
    for (long key : keys) {
      next[digit(key, shift) + 1]++;
    }
    if (keys.length == 0 || next[digit(keys[0], shift) + 1] == keys.length) {
      return; // one digit everywhere: nothing to move
    }

    for (int d = 0; d < DIGIT_MASK; d++) {
      next[d + 1] += next[d];
    }
    scatter(shift, next);
  }

  private void scatter(int shift, int[] next) {
    long[] sortedKeys = new long[keys.length];
    int[] sortedRows = new int[rows.length];
    for (int i = 0; i < keys.length; i++) {
      int to = next[digit(keys[i], shift)]++;
      sortedKeys[to] = keys[i];
      sortedRows[to] = rows[i];
    }
    keys = sortedKeys;
    rows = sortedRows;
  }

  private static int digit(long key, int shift) {
    return (int) (key >>> shift) & DIGIT_MASK;
  }
}
