package org.beatlight.core.cluster;

import java.util.Arrays;
import org.beatlight.core.geo.Radius;

/**
 * Square cells so small that all places of a cell lie within the radius of each other, and so large
 * that neighbours within the radius lie at most two columns and two rows away.
 */
final class Grid {
  /** How many columns, or rows, neighbours can lie apart. */
  static final int REACH = 2;

  /** A little under √½, so that rounding cannot bring places into one cell that are farther. */
  private static final double SIDE_SHARE = Math.sqrt(0.5) * (1 - 1e-6);

  private static final double MOST_CELLS = 1L << 31;

  private final double west;
  private final double south;
  private final double side;

  private Grid(double west, double south, double side) {
    this.west = west;
    this.south = south;
    this.side = side;
  }

  /**
   * Returns the grid of at least one place.
   *
   * @throws IllegalArgumentException if the places span 2^31 cells or more
   */
  static Grid of(Places places, Radius radius) {
    double side = radius.metres() * SIDE_SHARE;
    double west = places.eastM(0);
    double width = places.eastM(places.size() - 1) - west;
    double south = places.northM(0);
    double north = south;
    for (int p = 1; p < places.size(); p++) {
      south = Math.min(south, places.northM(p));
      north = Math.max(north, places.northM(p));
    }
    requireSpan(Math.max(width, north - south), side, radius);
    return new Grid(west, south, side);
  }

  private static void requireSpan(double span, double side, Radius radius) {
    if (!(span / side < MOST_CELLS)) {
      throw new IllegalArgumentException(
          "expected places within %s m of each other for a radius of %s m, got a span of %s m"
              .formatted(MOST_CELLS * side, radius.metres(), span));
    }
  }

  /** Returns the column of an east coordinate, in [0, 2^31). */
  int column(double eastM) {
    return (int) ((eastM - west) / side);
  }

  /** Returns the row of a north coordinate, in [0, 2^31). */
  int row(double northM) {
    return (int) ((northM - south) / side);
  }

  /**
   * Returns the places in cell order: column by column, in each column row by row, in each cell in
   * canonical order.
   */
  int[] order(Places places) {
    long[] keys = new long[places.size()];
    for (int p = 0; p < keys.length; p++) {
      keys[p] = (long) row(places.northM(p)) << Integer.SIZE | p;
    }
    for (int from = 0, to; from < keys.length; from = to) { // canonical order has columns in a row
      to = endOfColumn(places, from);
      Arrays.sort(keys, from, to);
    }
    return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
  }

  private int endOfColumn(Places places, int from) {
    int column = column(places.eastM(from));
    int to = from + 1;
    while (to < places.size() && column(places.eastM(to)) == column) {
      to++;
    }
    return to;
  }
}
