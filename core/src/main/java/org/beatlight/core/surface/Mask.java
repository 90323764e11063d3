package org.beatlight.core.surface;

import java.util.function.IntPredicate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygonal;

/**
 * The cells on which events can happen: those whose middle lies in an area. Stored as runs of
 * columns in each row; cells outside its raster are outside the mask.
 */
public final class Mask {
  private final Raster raster;
  private final int[][] runs; // of each row: from, to, from, to, … in order; "to" is exclusive

  private Mask(Raster raster, int[][] runs) {
    this.raster = raster;
    this.runs = runs;
  }

  /**
   * Returns the cells whose middle lies in an area; a middle on its border may count or not.
   *
   * @param area a valid polygon or several, in metres, not empty
   * @throws IllegalArgumentException if it is no area or needs too many cells
   */
  public static Mask of(Geometry area, double cellM) {
    if (!(area instanceof Polygonal) || area.isEmpty()) {
      throw new IllegalArgumentException(
          "expected a polygon or several, not empty, got %s with %d points"
              .formatted(area.getGeometryType(), area.getNumPoints()));
    }

    Raster raster = Raster.covering(area.getEnvelopeInternal(), cellM);
    return new Mask(raster, new AreaRuns(raster).of(area));
  }

  /**
   * Returns a mask of chosen cells.
   *
   * @param inside whether a cell is in it, by its place: row by row from the south-west
   */
  public static Mask of(Raster raster, IntPredicate inside) {
    int[][] runs = new int[raster.rows()][];
    for (int row = 0; row < runs.length; row++) {
      Runs found = new Runs();
      for (int c = 0; c < raster.columns(); c++) {
        if (inside.test(row * raster.columns() + c)) {
          found.add(c, c + 1);
        }
      }
      runs[row] = found.toArray();
    }
    return new Mask(raster, runs);
  }

  /** Returns the cells that the mask knows of. */
  public Raster raster() {
    return raster;
  }

  /** Tells whether a cell is in the mask. */
  public boolean contains(long column, long row) {
    if (!raster.contains(column, row)) {
      return false;
    }
    int[] ofRow = runs(row);
    int run = firstRun(ofRow, column - raster.column());
    return run < ofRow.length && ofRow[run] <= column - raster.column();
  }

  /** Returns the area of the cells in the mask, in m². */
  public double areaM2() {
    long cells = 0;
    for (int[] ofRow : runs) {
      for (int i = 0; i < ofRow.length; i += 2) {
        cells += ofRow[i + 1] - ofRow[i];
      }
    }
    return cells * raster.cellAreaM2();
  }

  /** Returns the runs of a row of the lattice, counted from the raster's first column. */
  int[] runs(long row) {
    boolean known = row >= raster.row() && row < raster.row() + raster.rows();
    return known ? runs[(int) (row - raster.row())] : new int[0];
  }

  /** Returns the place of the first run that ends after a column. */
  static int firstRun(int[] ofRow, long column) {
    int low = 0;
    int high = ofRow.length / 2;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ofRow[2 * middle + 1] <= column) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return 2 * low;
  }
}
