package org.beatlight.core.area;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** Places that two areas cover. */
final class Overlaps {
  private Overlaps() {}

  static List<Fault> find(List<Area> areas) {
    AreaTree tree = new AreaTree(areas);
    List<Fault> faults = new ArrayList<>();
    for (int i = 0; i < areas.size(); i++) {
      Area area = areas.get(i);
      for (Area other : tree.meeting(area.shape().getEnvelopeInternal(), i + 1)) {
        add(area, other, faults);
      }
    }
    return faults;
  }

  private static void add(Area area, Area other, List<Fault> faults) {
    Geometry both = OverlayNGRobust.overlay(area.shape(), other.shape(), OverlayNG.INTERSECTION);
    List<String> codes = Stream.of(area.code(), other.code()).sorted().toList();
    List<?> polygons = PolygonExtracter.getPolygons(both);
    for (Object polygon : polygons) {
      Polygon shape = (Polygon) polygon;
      if (!Fault.isNoise(shape)) {
        faults.add(new Fault(codes, shape));
      }
    }
  }
}
