package org.beatlight.core.surface;

/**
 * Finds where a surface passes a level, square by square between the middles of four cells. Along a
 * side of a square the surface is taken as a straight line. Every segment has the higher ground on
 * its left.
 */
final class MarchingSquares {
  private static final int[] COLUMN = {0, 1, 1, 0}; // corners, counter-clockwise from south-west
  private static final int[] ROW = {0, 0, 1, 1};
  private static final int[] EAST = {0, 1, 0, -1}; // the square beyond each side, south first
  private static final int[] NORTH = {-1, 0, 1, 0};

  private final Surface surface;
  private final int columns;
  private final int rows;

  /** Receives segments. */
  interface Segments {
    void add(Knot from, Knot to);
  }

  /** A square by its south-western corner; sides and corners count on beyond 3. */
  private final class Square {
    private final int column;
    private final int row;

    Square(int column, int row) {
      this.column = column;
      this.row = row;
    }

    double value(int corner) {
      return surface.value((row + ROW[corner & 3]) * columns + column + COLUMN[corner & 3]);
    }

    double mean() {
      return value(0) / 4 + value(1) / 4 + value(2) / 4 + value(3) / 4;
    }

    Knot corner(int corner) {
      return new Knot(
          (column + COLUMN[corner & 3]) * (long) Knot.PARTS,
          (row + ROW[corner & 3]) * (long) Knot.PARTS);
    }

    boolean falls(int side, double level) {
      return value(side) >= level && value(side + 1) < level;
    }

    boolean rises(int side, double level) {
      return value(side) < level && value(side + 1) >= level;
    }

    /**
     * Returns where a side passes a level, reckoned from its west or south end so that both squares
     * beside it say the same; never a corner.
     */
    Knot crossing(int side, double level) {
      boolean forth = (side & 3) < 2;
      int first = forth ? side : side + 1;
      double start = value(first);
      double end = value(forth ? side + 1 : side);
      long part = Math.round((level - start) / (end - start) * Knot.PARTS);
      part = Math.max(1, Math.min(Knot.PARTS - 1, part));
      Knot corner = corner(first);
      return (side & 1) == 0
          ? new Knot(corner.x() + part, corner.y())
          : new Knot(corner.x(), corner.y() + part);
    }
  }

  MarchingSquares(Surface surface) {
    this.surface = surface;
    columns = surface.raster().columns();
    rows = surface.raster().rows();
  }

  private boolean covered(int column, int row) {
    boolean known = column >= 0 && row >= 0 && column < columns - 1 && row < rows - 1;
    return known && Double.isFinite(new Square(column, row).mean());
  }

  /** Tells where the surface passes a level. */
  void addContours(double level, Segments segments) {
    for (int row = 0; row < rows - 1; row++) {
      for (int column = 0; column < columns - 1; column++) {
        if (covered(column, row)) {
          addSquare(new Square(column, row), level, segments);
        }
      }
    }
  }

  /**
   * Counter-clockwise around a square, the border of the higher ground leaves the sides where the
   * surface falls below the level. With two such sides (a saddle) the mean of the corners tells
   * whether the higher corners are joined, or the lower ones.
   */
  private static void addSquare(Square square, double level, Segments segments) {
    for (int side = 0; side < 4; side++) {
      if (square.falls(side, level)) {
        int step = square.mean() >= level ? 1 : 3; // around the lower corner, or the higher one
        int end = side + step;
        while (!square.rises(end, level)) {
          end += step;
        }
        segments.add(square.crossing(side, level), square.crossing(end, level));
      }
    }
  }

  /** Tells the parts of the rim of the covered squares where the surface is in [from, to). */
  void addRim(double from, double to, Segments segments) {
    for (int row = 0; row < rows - 1; row++) {
      for (int column = 0; column < columns - 1; column++) {
        for (int side = 0; side < 4; side++) {
          if (covered(column, row) && !covered(column + EAST[side], row + NORTH[side])) {
            addSide(new Square(column, row), side, from, to, segments);
          }
        }
      }
    }
  }

  private static void addSide(Square square, int side, double from, double to, Segments segments) {
    double start = square.value(side);
    double end = square.value(side + 1);
    if (Math.max(start, end) >= from && Math.min(start, end) < to) {
      segments.add(
          bounded(square, side, square.corner(side), new double[] {start, from, to}),
          bounded(square, side, square.corner(side + 1), new double[] {end, from, to}));
    }
  }

  /** Returns a corner, or where its side enters the band if its value is outside. */
  private static Knot bounded(Square square, int side, Knot corner, double[] valueFromTo) {
    if (valueFromTo[0] < valueFromTo[1]) {
      return square.crossing(side, valueFromTo[1]);
    }
    return valueFromTo[0] >= valueFromTo[2] ? square.crossing(side, valueFromTo[2]) : corner;
  }
}
