package org.beatlight.core.surface;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.RayCrossingCounter;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.index.strtree.STRtree;

/** Makes polygons of shells and the holes in them. */
final class RingsToPolygons {
  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  private final Raster raster;

  /** A ring around a piece of the inside, and the rings around what is not inside within it. */
  private record Shell(LinearRing ring, List<LinearRing> holes) {
    double area() {
      return ring.getEnvelopeInternal().getArea();
    }

    boolean holds(LinearRing hole) {
      Coordinate a = hole.getCoordinateN(0);
      Coordinate b = hole.getCoordinateN(1);
      Coordinate middle = new Coordinate((a.x + b.x) / 2, (a.y + b.y) / 2); // on no other ring
      return ring.getEnvelopeInternal().contains(hole.getEnvelopeInternal())
          && RayCrossingCounter.locatePointInRing(middle, ring.getCoordinateSequence())
              == Location.INTERIOR;
    }

    Polygon polygon() {
      return GEOMETRIES.createPolygon(ring, holes.toArray(LinearRing[]::new));
    }
  }

  RingsToPolygons(Raster raster) {
    this.raster = raster;
  }

  MultiPolygon of(List<List<Knot>> rings) {
    List<Shell> shells = new ArrayList<>();
    List<LinearRing> holes = new ArrayList<>();
    for (List<Knot> ring : rings) {
      if (turnsLeft(ring)) {
        shells.add(new Shell(toMetres(ring), new ArrayList<>()));
      } else {
        holes.add(toMetres(ring));
      }
    }
    place(holes, shells);
    return GEOMETRIES.createMultiPolygon(
        shells.stream().map(Shell::polygon).toArray(Polygon[]::new));
  }

  private static boolean turnsLeft(List<Knot> ring) {
    Knot first = ring.get(0);
    double area = 0; // from the first knot, so that small rings are told exactly
    for (int i = 2; i < ring.size(); i++) {
      double x1 = ring.get(i - 1).x() - first.x();
      double y1 = ring.get(i - 1).y() - first.y();
      area += x1 * (ring.get(i).y() - first.y()) - y1 * (ring.get(i).x() - first.x());
    }
    return area > 0;
  }

  private LinearRing toMetres(List<Knot> ring) {
    return GEOMETRIES.createLinearRing(
        ring.stream()
            .map(k -> new Coordinate(metres(raster.column(), k.x()), metres(raster.row(), k.y())))
            .toArray(Coordinate[]::new));
  }

  private double metres(long first, long parts) {
    return (first + 0.5 + (double) parts / Knot.PARTS) * raster.cellM();
  }

  /** Gives each hole to the smallest shell around it. */
  private static void place(List<LinearRing> holes, List<Shell> shells) {
    STRtree tree = new STRtree();
    shells.forEach(shell -> tree.insert(shell.ring().getEnvelopeInternal(), shell));
    for (LinearRing hole : holes) {
      Shell smallest = null;
      for (Object found : tree.query(hole.getEnvelopeInternal())) {
        Shell shell = (Shell) found;
        if (shell.holds(hole) && (smallest == null || shell.area() < smallest.area())) {
          smallest = shell;
        }
      }
      if (smallest == null) {
        throw new IllegalStateException("expected a ring around the hole " + hole);
      }
      smallest.holes().add(hole);
    }
  }
}
