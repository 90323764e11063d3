package org.beatlight.core.surface;

import java.util.Comparator;

/**
 * A point of a border, in parts of a cell from the middle of the raster's first cell: whole
 * numbers, so that what meets is equal and turns are told exactly.
 */
record Knot(long x, long y) implements Comparable<Knot> {
  /** The parts of a cell's side. */
  static final int PARTS = 1 << 16;

  private static final Comparator<Knot> WEST_THEN_SOUTH =
      Comparator.comparingLong(Knot::x).thenComparingLong(Knot::y);

  @Override
  public int compareTo(Knot other) {
    return WEST_THEN_SOUTH.compare(this, other);
  }

  /** Returns above 0 where the way a, b, c turns left, below where it turns right. */
  static long turn(Knot a, Knot b, Knot c) {
    return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
  }
}
