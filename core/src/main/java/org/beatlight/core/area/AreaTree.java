package org.beatlight.core.area;

import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/** Areas by their boxes; what is found comes in the order of the list. */
final class AreaTree {
  private final List<Area> areas;
  private final STRtree boxes = new STRtree();

  AreaTree(List<Area> areas) {
    this.areas = areas;
    for (int i = 0; i < areas.size(); i++) {
      boxes.insert(areas.get(i).shape().getEnvelopeInternal(), i);
    }
  }

  /** Returns the areas from a place in the list on whose boxes meet a box. */
  List<Area> meeting(Envelope box, int from) {
    List<?> found = boxes.query(box);
    return found.stream()
        .map(Integer.class::cast)
        .filter(i -> i >= from)
        .sorted()
        .map(areas::get)
        .toList();
  }
}
