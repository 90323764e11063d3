package org.beatlight.core.surface;

import java.util.Arrays;

/** Collects runs of columns from west to east; those that touch become one. */
final class Runs {
  private int[] ends = new int[8];
  private int size;

  /** Adds the columns of [from, to), none of them west of what was added. */
  void add(int from, int to) {
    if (from >= to) {
      return;
    }
    if (size > 0 && ends[size - 1] >= from) {
      ends[size - 1] = to;
      return;
    }
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, 2 * size);
    }
    ends[size++] = from;
    ends[size++] = to;
  }

  int[] toArray() {
    return Arrays.copyOf(ends, size);
  }
}
