package org.beatlight.api.tile.shape;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateList;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.LineString;

/** Cuts lines to a box; a line that leaves and returns becomes several. */
final class LineCut {
  private final Envelope box;
  private final GeometryFactory factory;
  private final List<LineString> parts = new ArrayList<>();
  private CoordinateList run = new CoordinateList();

  private LineCut(Envelope box, GeometryFactory factory) {
    this.box = box;
    this.factory = factory;
  }

  /** Returns the part of a line or multiline inside the box, on whole units; may be empty. */
  static Geometry cut(Geometry lines, Envelope box) {
    LineCut cut = new LineCut(box, lines.getFactory());
    for (int i = 0; i < lines.getNumGeometries(); i++) {
      cut.walk(lines.getGeometryN(i).getCoordinates());
    }
    return cut.factory.createMultiLineString(cut.parts.toArray(LineString[]::new));
  }

  private void walk(Coordinate[] points) {
    for (int i = 1; i < points.length; i++) {
      LineSegment inside = inside(points[i - 1], points[i]);
      if (inside == null) {
        endRun();
        continue;
      }

      if (run.isEmpty() || !run.get(run.size() - 1).equals2D(inside.p0)) {
        endRun();
        run.add(inside.p0);
      }
      run.add(inside.p1, false);
    }
    endRun();
  }

  private void endRun() {
    if (run.size() > 1) {
      parts.add(factory.createLineString(run.toCoordinateArray()));
    }
    run = new CoordinateList();
  }

  /** Returns the part of a segment inside the box (Liang &amp; Barsky 1984), or null. */
  private @Nullable LineSegment inside(Coordinate a, Coordinate b) {
    double dx = b.x - a.x;
    double dy = b.y - a.y;
    double[] steps = {-dx, dx, -dy, dy};
    double[] room = {
      a.x - box.getMinX(), box.getMaxX() - a.x, a.y - box.getMinY(), box.getMaxY() - a.y
    };
    double enter = 0;
    double leave = 1;
    for (int side = 0; side < steps.length; side++) {
      if (steps[side] == 0 && room[side] < 0) {
        return null;
      }

      if (steps[side] < 0) {
        enter = Math.max(enter, room[side] / steps[side]);
      } else if (steps[side] > 0) {
        leave = Math.min(leave, room[side] / steps[side]);
      }
    }
    return enter > leave ? null : new LineSegment(along(a, b, enter), along(a, b, leave));
  }

  private static Coordinate along(Coordinate a, Coordinate b, double share) {
    return new Coordinate(
        Math.rint(a.x + share * (b.x - a.x)), Math.rint(a.y + share * (b.y - a.y)));
  }
}
