package org.beatlight.core.surface;

import org.beatlight.core.geo.PlanePoint;
import org.locationtech.jts.geom.Envelope;

/**
 * A block of square cells. The lattice is fixed to the origin of the CRS: column ⌊east/side⌋, row
 * ⌊north/side⌋, so blocks that were made apart join without seams.
 *
 * @param cellM the side of a cell, in metres, from 0.1 to 100,000
 * @param column the westernmost column
 * @param row the southernmost row
 */
public record Raster(double cellM, long column, long row, int columns, int rows) {
  /** The most cells of a raster: 400 MB of values. */
  public static final long MOST_CELLS = 50_000_000;

  private static final double LEAST_CELL_M = 0.1;
  private static final double GREATEST_CELL_M = 100_000;
  private static final long FARTHEST = 1L << 40; // cells from the origin: far beyond the globe

  public Raster {
    requireCell(cellM);
    if (columns < 1 || rows < 1 || (long) columns * rows > MOST_CELLS) {
      throw new IllegalArgumentException(tooMany(cellM, columns, rows));
    }
    if (Math.abs(column) > FARTHEST || Math.abs(row) > FARTHEST) {
      throw new IllegalArgumentException(
          "expected cells within %d of the origin, got column %d, row %d"
              .formatted(FARTHEST, column, row));
    }
  }

  private static void requireCell(double cellM) {
    if (!(cellM >= LEAST_CELL_M && cellM <= GREATEST_CELL_M)) { // the negation also rejects NaN
      throw new IllegalArgumentException(
          "expected a cell side from %s to %s m, got %s"
              .formatted(LEAST_CELL_M, GREATEST_CELL_M, cellM));
    }
  }

  private static String tooMany(double cellM, double columns, double rows) {
    return "expected from 1 to %,d cells, got %,.0f columns × %,.0f rows of %s m; take larger cells"
        .formatted(MOST_CELLS, columns, rows, cellM);
  }

  /**
   * Returns the least raster whose cells cover a box.
   *
   * @param box in metres, not empty
   * @throws IllegalArgumentException if it would have more than {@link #MOST_CELLS} cells
   */
  public static Raster covering(Envelope box, double cellM) {
    requireCell(cellM);
    double west = Math.floor(box.getMinX() / cellM);
    double south = Math.floor(box.getMinY() / cellM);
    double columns = Math.floor(box.getMaxX() / cellM) - west + 1;
    double rows = Math.floor(box.getMaxY() / cellM) - south + 1;
    if (box.isNull() || !(columns * rows <= MOST_CELLS)) { // the negation also rejects NaN
      throw new IllegalArgumentException(tooMany(cellM, columns, rows));
    }

    return new Raster(cellM, (long) west, (long) south, (int) columns, (int) rows);
  }

  /** Returns the column of an east coordinate, or the row of a north coordinate. */
  static long cellOf(double metres, double cellM) {
    return (long) Math.floor(metres / cellM);
  }

  /** Returns the coordinate of the middle of a column or row, in metres. */
  static double centerM(long cell, double cellM) {
    return (cell + 0.5) * cellM;
  }

  /** Returns the middle of a cell. */
  public PlanePoint center(long cellColumn, long cellRow) {
    return new PlanePoint(centerM(cellColumn, cellM), centerM(cellRow, cellM));
  }

  /** Returns the number of cells. */
  public int size() {
    return columns * rows;
  }

  /** Tells whether a cell is one of this raster's. */
  public boolean contains(long cellColumn, long cellRow) {
    return cellColumn >= column
        && cellColumn < column + columns
        && cellRow >= row
        && cellRow < row + rows;
  }

  /** Returns the place of a cell that the raster contains: row by row from the south-west. */
  int index(long cellColumn, long cellRow) {
    return Math.toIntExact((cellRow - row) * columns + (cellColumn - column));
  }

  /** Returns the area of a cell, in m². */
  public double cellAreaM2() {
    return cellM * cellM;
  }
}
