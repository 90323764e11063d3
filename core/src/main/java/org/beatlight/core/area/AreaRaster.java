package org.beatlight.core.area;

import java.util.Arrays;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryComponentFilter;
import org.locationtech.jts.geom.LineString;

/**
 * Remembers answers for whole cells. No border passes through a cell but through those that are
 * marked, so all points of an unmarked cell, and of those beside it up to the next marked one, lie
 * in the same area. An answer is stored when it is first known; two threads that store it at once
 * store the same.
 */
final class AreaRaster {
  /** The answer must be asked for: a border passes through the cell. */
  static final int BORDER = -1;

  /** Nobody has asked yet. */
  static final int UNKNOWN = -2;

  private static final int CELLS = 1024; // a side; 4 MB, and 40 m cells for a large city
  private static final double SLACK = 1e-6; // of a cell: far more than rounding errs

  private final double minX;
  private final double minY;
  private final double cellWidth;
  private final double cellHeight;
  private final int[] cells = new int[CELLS * CELLS];

  /**
   * Makes a raster over a box.
   *
   * @param box not empty
   */
  AreaRaster(Envelope box) {
    minX = box.getMinX();
    minY = box.getMinY();
    cellWidth = Math.max(box.getWidth(), Double.MIN_NORMAL) / CELLS;
    cellHeight = Math.max(box.getHeight(), Double.MIN_NORMAL) / CELLS;
    Arrays.fill(cells, UNKNOWN);
  }

  /** Marks the cells that the borders of a shape pass through. */
  void markBorders(Geometry shape) {
    shape.apply(
        (GeometryComponentFilter)
            part -> {
              if (part instanceof LineString line) {
                line.apply(new EachSegment());
              }
            });
  }

  /** Returns the cell of a point; negative outside the raster. */
  int cell(Coordinate point) {
    double column = (point.x - minX) / cellWidth;
    double row = (point.y - minY) / cellHeight;
    boolean inside = column >= 0 && column < CELLS && row >= 0 && row < CELLS;
    return inside ? ((int) row) * CELLS + (int) column : -1;
  }

  /** Returns a box that holds all points of a cell. */
  Envelope box(int cell) {
    double x = minX + cell % CELLS * cellWidth;
    int row = cell / CELLS;
    double y = minY + row * cellHeight;
    Envelope box = new Envelope(x, x + cellWidth, y, y + cellHeight);
    box.expandBy(SLACK * cellWidth, SLACK * cellHeight);
    return box;
  }

  int answer(int cell) {
    return cells[cell];
  }

  /** Stores the answer of a cell, which is that of its neighbours up to the next border too. */
  void store(int cell, int answer) {
    int rowStart = cell - cell % CELLS;
    for (int c = cell; c >= rowStart && cells[c] != BORDER; c--) {
      cells[c] = answer;
    }
    for (int c = cell + 1; c < rowStart + CELLS && cells[c] != BORDER; c++) {
      cells[c] = answer;
    }
  }

  private void markSegment(double x1, double y1, double x2, double y2) {
    double c1 = (x1 - minX) / cellWidth;
    double r1 = (y1 - minY) / cellHeight;
    double c2 = (x2 - minX) / cellWidth;
    double r2 = (y2 - minY) / cellHeight;
    int last = clamped(Math.max(r1, r2) + SLACK);
    for (int row = clamped(Math.min(r1, r2) - SLACK); row <= last; row++) {
      double from = at(row - SLACK, c1, r1, c2, r2);
      double to = at(row + 1 + SLACK, c1, r1, c2, r2);
      mark(row, Math.min(from, to), Math.max(from, to));
    }
  }

  private void mark(int row, double fromColumn, double toColumn) {
    int last = clamped(toColumn + SLACK);
    for (int column = clamped(fromColumn - SLACK); column <= last; column++) {
      cells[row * CELLS + column] = BORDER;
    }
  }

  /** Returns the column where a segment is at a height, or its end where it does not reach it. */
  private static double at(double row, double c1, double r1, double c2, double r2) {
    if (r1 == r2) {
      return row < r1 ? c1 : c2; // below and above ask for both ends
    }

    double along = (row - r1) / (r2 - r1);
    return c1 + Math.min(1, Math.max(0, along)) * (c2 - c1);
  }

  private static int clamped(double cell) {
    return Math.min(CELLS - 1, Math.max(0, (int) Math.floor(cell)));
  }

  private final class EachSegment implements CoordinateSequenceFilter {
    @Override
    public void filter(CoordinateSequence line, int at) {
      if (at > 0) {
        markSegment(line.getX(at - 1), line.getY(at - 1), line.getX(at), line.getY(at));
      }
    }

    @Override
    public boolean isDone() {
      return false;
    }

    @Override
    public boolean isGeometryChanged() {
      return false;
    }
  }
}
