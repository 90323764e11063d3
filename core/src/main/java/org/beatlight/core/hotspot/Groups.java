package org.beatlight.core.hotspot;

import java.util.Arrays;

/**
 * Rows by their key: the groups in ascending order of the keys, the rows of each in ascending
 * order.
 */
final class Groups {
  private final long[] keys; // distinct, ascending
  private final int[] starts;
  private final int[] members;

  private Groups(long[] keys, int[] starts, int[] members) {
    this.keys = keys;
    this.starts = starts;
    this.members = members;
  }

  /** Groups the rows 0, 1, …; takes O(n log n). */
  static Groups of(long[] keyOfRow) {
    long[] keys = Arrays.stream(keyOfRow).sorted().distinct().toArray();
    int[] starts = new int[keys.length + 1];
    int[] groupOfRow = new int[keyOfRow.length];
    for (int row = 0; row < keyOfRow.length; row++) {
      groupOfRow[row] = Arrays.binarySearch(keys, keyOfRow[row]);
      starts[groupOfRow[row] + 1]++;
    }
    Arrays.parallelPrefix(starts, Integer::sum);
    return new Groups(keys, starts, members(groupOfRow, starts));
  }

  private static int[] members(int[] groupOfRow, int[] starts) {
    int[] next = starts.clone();
    int[] members = new int[groupOfRow.length];
    for (int row = 0; row < groupOfRow.length; row++) {
      members[next[groupOfRow[row]]++] = row;
    }
    return members;
  }

  int size() {
    return keys.length;
  }

  long key(int group) {
    return keys[group];
  }

  /** Returns the first group whose key is not below the given one. */
  int firstFrom(long key) {
    int found = Arrays.binarySearch(keys, key);
    return found >= 0 ? found : -found - 1;
  }

  /** Returns where the members of a group begin; those of the last end at the start of the next. */
  int start(int group) {
    return starts[group];
  }

  int member(int slot) {
    return members[slot];
  }
}
