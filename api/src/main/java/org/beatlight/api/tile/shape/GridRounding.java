package org.beatlight.api.tile.shape;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateList;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.util.GeometryEditor;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.precision.GeometryPrecisionReducer;

/** Moves shapes to whole units and keeps them valid. */
final class GridRounding {
  static final PrecisionModel UNITS = new PrecisionModel(1);

  private static final int FEWEST_RING_POINTS = 4;
  private static final int FEWEST_LINE_POINTS = 2;

  private GridRounding() {}

  /**
   * Returns the shape on whole units. Each corner is rounded by itself, so shapes that share
   * corners go on sharing them; only a shape that this makes invalid is noded anew. What is too
   * small to keep an area or a length is empty.
   */
  static Geometry round(Geometry shape) {
    Geometry rounded = new GeometryEditor().edit(shape, new RoundCorners());
    if (rounded.isValid()) {
      return rounded;
    }

    Geometry sound = shape.isValid() ? shape : GeometryFixer.fix(shape);
    return GeometryPrecisionReducer.reduce(sound, UNITS);
  }

  private static final class RoundCorners extends GeometryEditor.CoordinateOperation {
    @Override
    public Coordinate[] edit(Coordinate[] points, Geometry part) {
      CoordinateList rounded = new CoordinateList();
      for (Coordinate point : points) {
        rounded.add(new Coordinate(Math.rint(point.x), Math.rint(point.y)), false);
      }

      int fewest = part instanceof LinearRing ? FEWEST_RING_POINTS : FEWEST_LINE_POINTS;
      return rounded.size() < fewest ? new Coordinate[0] : rounded.toCoordinateArray();
    }
  }
}
