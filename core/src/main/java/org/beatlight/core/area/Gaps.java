package org.beatlight.core.area;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** Places that areas enclose and that none of them covers: the holes in the union of all. */
final class Gaps {
  /** An area surrounds a gap that it comes as near to as this, for rounding may part them. */
  private static final double NEAR_M = 0.01;

  private final AreaTree tree;
  private final List<Polygon> union;

  /** The parts of the union by their boxes: one may lie as an island in a hole of another. */
  private final STRtree parts = new STRtree();

  Gaps(List<Area> areas) {
    tree = new AreaTree(areas);
    union = polygons(OverlayNGRobust.union(areas.stream().map(Area::shape).toList()));
    union.forEach(part -> parts.insert(part.getEnvelopeInternal(), part));
  }

  List<Fault> find() {
    List<Fault> faults = new ArrayList<>();
    for (Polygon part : union) {
      for (int i = 0; i < part.getNumInteriorRing(); i++) {
        Polygon hole = part.getFactory().createPolygon(part.getInteriorRingN(i));
        for (Polygon gap : withoutIslands(hole)) {
          if (!Fault.isNoise(gap)) {
            faults.add(new Fault(codesAround(gap), gap));
          }
        }
      }
    }
    return faults;
  }

  private List<Polygon> withoutIslands(Polygon hole) {
    Geometry rest = hole;
    List<?> candidates = parts.query(hole.getEnvelopeInternal());
    for (Object part : candidates) {
      Polygon island = (Polygon) part;
      if (hole.getEnvelopeInternal().contains(island.getEnvelopeInternal())) {
        rest = OverlayNGRobust.overlay(rest, island, OverlayNG.DIFFERENCE);
      }
    }
    return polygons(rest);
  }

  private List<String> codesAround(Polygon gap) {
    Envelope box = new Envelope(gap.getEnvelopeInternal());
    box.expandBy(NEAR_M);
    return tree.meeting(box, 0).stream()
        .filter(area -> area.shape().isWithinDistance(gap, NEAR_M))
        .map(Area::code)
        .sorted()
        .toList();
  }

  private static List<Polygon> polygons(Geometry geometry) {
    List<?> polygons = PolygonExtracter.getPolygons(geometry);
    return polygons.stream().map(Polygon.class::cast).toList();
  }
}
