package org.beatlight.api.tile.mvt;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/**
 * A geometry in the units of a tile, encoded: x runs east and y runs south from the tile's
 * north-west corner.
 *
 * @param type the geometry type of the format: 1 points, 2 lines, 3 polygons
 * @param commands commands and zigzag steps (Vector Tile Specification 2.1, section 4.3)
 */
public record MvtGeometry(int type, int[] commands) {
  private static final int POINTS = 1;
  private static final int LINES = 2;
  private static final int POLYGONS = 3;

  /** Returns a point. */
  public static MvtGeometry point(int x, int y) {
    CommandWriter out = new CommandWriter(0, 0);
    out.points(new Coordinate[] {new Coordinate(x, y)});
    return new MvtGeometry(POINTS, out.commands());
  }

  /** Returns the square whose north-west corner is given. */
  public static MvtGeometry square(int west, int north, int side) {
    CommandWriter out = new CommandWriter(0, 0);
    out.square(west, north, side);
    return new MvtGeometry(POLYGONS, out.commands());
  }

  /**
   * Returns a line or polygon, single or multiple, whose coordinates are whole units.
   *
   * @param originX what is taken from every x, so that the tile's corner is 0
   * @param originY what is taken from every y
   */
  public static MvtGeometry of(Geometry geometry, double originX, double originY) {
    CommandWriter out = new CommandWriter(originX, originY);
    for (int i = 0; i < geometry.getNumGeometries(); i++) {
      write(geometry.getGeometryN(i), out);
    }
    return new MvtGeometry(geometry.getDimension() == 2 ? POLYGONS : LINES, out.commands());
  }

  private static void write(Geometry part, CommandWriter out) {
    if (part instanceof Polygon polygon) {
      out.ring(polygon.getExteriorRing().getCoordinates(), CommandWriter.Winding.OUTER);
      for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
        out.ring(polygon.getInteriorRingN(i).getCoordinates(), CommandWriter.Winding.HOLE);
      }
    } else if (part instanceof LineString line) {
      out.line(line.getCoordinates());
    } else {
      throw new IllegalArgumentException(
          "expected lines or polygons, got " + part.getGeometryType());
    }
  }
}
