package org.beatlight.core.geo;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

/**
 * Equal cells that cover the plane, fixed to the origin of the city's CRS, never to the data: two
 * lattices of the same settings have the same cells. A cell goes by a key that holds its column and
 * row; a point on an edge belongs to one cell alone.
 *
 * @param shape of the cells
 * @param spacingM between the centers of neighbouring cells, in metres: a square's side, a
 *     hexagon's width across flats
 * @param eastM how far the lattice is moved, before it is turned; 0 for none
 * @param northM likewise
 * @param rotationRad how far it is turned about the CRS's origin, counter-clockwise
 */
public record Lattice(
    Shape shape, double spacingM, double eastM, double northM, double rotationRad) {
  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  /** In cells: so that columns, rows and those of neighbours are ints. */
  private static final double FARTHEST = 1 << 30;

  private static final double SQRT_3 = Math.sqrt(3);

  /** What a cell looks like. */
  public enum Shape {
    SQUARE,
    /** With a corner to the north, in rows of which every other is half a cell aside. */
    HEXAGON
  }

  public Lattice {
    if (!(spacingM > 0) || Double.isInfinite(spacingM)) { // the negation also rejects NaN
      throw new IllegalArgumentException(
          "expected a spacing of cells above 0 m, got " + spacingM + " m");
    }
    if (!Double.isFinite(eastM) || !Double.isFinite(northM) || !Double.isFinite(rotationRad)) {
      throw new IllegalArgumentException(
          "expected a finite origin and rotation, got %s m, %s m, %s rad"
              .formatted(eastM, northM, rotationRad));
    }
  }

  /** Returns the lattice of squares that is neither moved nor turned. */
  public static Lattice squares(double sideM) {
    return new Lattice(Shape.SQUARE, sideM, 0, 0, 0);
  }

  /** Returns the lattice of hexagons that is neither moved nor turned. */
  public static Lattice hexagons(double spacingM) {
    return new Lattice(Shape.HEXAGON, spacingM, 0, 0, 0);
  }

  /** Returns the area of a cell, in square metres. */
  public double cellAreaM2() {
    return shape == Shape.SQUARE ? spacingM * spacingM : spacingM * spacingM * SQRT_3 / 2;
  }

  /**
   * Returns the cell of a point.
   *
   * @throws IllegalArgumentException if it lies 2^30 cells or more from the origin, or is not
   *     finite
   */
  public long cell(double pointEastM, double pointNorthM) {
    return cell(pointEastM, pointNorthM, Math.cos(rotationRad), Math.sin(rotationRad));
  }

  /** Returns the cells of many points, as {@link #cell} does, but faster. */
  public long[] cells(double[] pointsEastM, double[] pointsNorthM) {
    double cos = Math.cos(rotationRad);
    double sin = Math.sin(rotationRad);
    long[] cells = new long[pointsEastM.length];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = cell(pointsEastM[i], pointsNorthM[i], cos, sin);
    }
    return cells;
  }

  private long cell(double pointEastM, double pointNorthM, double cos, double sin) {
    double u = (pointEastM * cos + pointNorthM * sin - eastM) / spacingM;
    double v = (pointNorthM * cos - pointEastM * sin - northM) / spacingM;
    if (!(Math.abs(u) < FARTHEST && Math.abs(v) < FARTHEST)) {
      throw new IllegalArgumentException(
          "expected a point within 2^30 cells of %s m, got %s, %s"
              .formatted(spacingM, pointEastM, pointNorthM));
    }
    return shape == Shape.SQUARE ? key((int) Math.floor(u), (int) Math.floor(v)) : hexagon(u, v);
  }

  /** Two lattices of rows meet in a hexagonal one: the nearer of both centers is the cell's. */
  private static long hexagon(double u, double v) {
    long even = Math.round(v / SQRT_3);
    long odd = (long) Math.floor(v / SQRT_3);
    double evenU = Math.rint(u) - u;
    double evenV = even * SQRT_3 - v;
    double oddU = Math.floor(u) + 0.5 - u;
    double oddV = (odd + 0.5) * SQRT_3 - v;
    return evenU * evenU + evenV * evenV <= oddU * oddU + oddV * oddV
        ? key((int) Math.rint(u), (int) (2 * even))
        : key((int) Math.floor(u), (int) (2 * odd + 1));
  }

  /** Returns the key of a column and row. */
  public static long key(int column, int row) {
    return ((long) column << Integer.SIZE) | (row & 0xFFFF_FFFFL);
  }

  /** Returns the column of a cell. */
  public static int column(long cell) {
    return (int) (cell >> Integer.SIZE);
  }

  /** Returns the row of a cell. */
  public static int row(long cell) {
    return (int) cell;
  }

  /** Returns the center of a cell. */
  public PlanePoint center(long cell) {
    return shape == Shape.SQUARE
        ? point(column(cell) + 0.5, row(cell) + 0.5)
        : point(hexagonU(cell), hexagonV(cell));
  }

  /** Returns the ground of a cell, in metres. */
  public Polygon polygon(long cell) {
    return shape == Shape.SQUARE ? square(column(cell), row(cell)) : hexagon(cell);
  }

  /** Returns the cells that share an edge or a corner with a cell: 8 of squares, 6 of hexagons. */
  public long[] neighbours(long cell) {
    int column = column(cell);
    int row = row(cell);
    int aside = row & 1; // of hexagons: odd rows lie half a cell to the east
    return shape == Shape.SQUARE
        ? new long[] {
          key(column - 1, row - 1),
          key(column - 1, row),
          key(column - 1, row + 1),
          key(column, row - 1),
          key(column, row + 1),
          key(column + 1, row - 1),
          key(column + 1, row),
          key(column + 1, row + 1)
        }
        : new long[] {
          key(column - 1, row), key(column + 1, row),
          key(column + aside - 1, row - 1), key(column + aside, row - 1),
          key(column + aside - 1, row + 1), key(column + aside, row + 1)
        };
  }

  private Polygon square(int column, int row) {
    return polygon(
        point(column, row),
        point(column + 1.0, row),
        point(column + 1.0, row + 1.0),
        point(column, row + 1.0));
  }

  private Polygon hexagon(long cell) {
    double u = hexagonU(cell);
    double v = hexagonV(cell);
    double half = SQRT_3 / 6; // from the middle of an edge to its corner
    return polygon(
        point(u, v - 2 * half),
        point(u + 0.5, v - half),
        point(u + 0.5, v + half),
        point(u, v + 2 * half),
        point(u - 0.5, v + half),
        point(u - 0.5, v - half));
  }

  private static double hexagonU(long cell) {
    return column(cell) + (row(cell) & 1) * 0.5;
  }

  private static double hexagonV(long cell) {
    return row(cell) * SQRT_3 / 2;
  }

  private PlanePoint point(double u, double v) {
    double cos = Math.cos(rotationRad);
    double sin = Math.sin(rotationRad);
    double movedU = u * spacingM + eastM;
    double movedV = v * spacingM + northM;
    return new PlanePoint(movedU * cos - movedV * sin, movedV * cos + movedU * sin);
  }

  private static Polygon polygon(PlanePoint... corners) {
    Coordinate[] ring = new Coordinate[corners.length + 1];
    for (int i = 0; i < ring.length; i++) {
      PlanePoint corner = corners[i % corners.length];
      ring[i] = new Coordinate(corner.eastM(), corner.northM());
    }
    return GEOMETRIES.createPolygon(ring);
  }
}
