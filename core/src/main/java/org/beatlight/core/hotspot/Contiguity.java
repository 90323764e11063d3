package org.beatlight.core.hotspot;

import java.util.List;
import java.util.function.BiPredicate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.strtree.STRtree;

/** Neighbours among polygons by what they share. */
final class Contiguity {
  private Contiguity() {}

  static Neighbours queen(List<? extends Geometry> shapes, double toleranceM) {
    if (!(toleranceM >= 0) || Double.isInfinite(toleranceM)) { // the negation also rejects NaN
      throw new IllegalArgumentException(
          "expected a finite tolerance of at least 0 m, got " + toleranceM);
    }

    return neighbours(shapes, toleranceM, (a, b) -> a.isWithinDistance(b, toleranceM));
  }

  static Neighbours rook(List<? extends Geometry> shapes) {
    return neighbours(shapes, 0, Contiguity::shareLine);
  }

  private static boolean shareLine(Geometry a, Geometry b) {
    return a.getBoundary().intersection(b.getBoundary()).getLength() > 0;
  }

  private static Neighbours neighbours(
      List<? extends Geometry> shapes, double reachM, BiPredicate<Geometry, Geometry> meet) {
    STRtree boxes = new STRtree();
    for (int i = 0; i < shapes.size(); i++) {
      boxes.insert(shapes.get(i).getEnvelopeInternal(), i);
    }
    Edges edges = new Edges();
    for (int i = 0; i < shapes.size(); i++) {
      for (int j : boxesNear(boxes, shapes.get(i), reachM)) {
        if (i < j && meet.test(shapes.get(i), shapes.get(j))) {
          edges.addBoth(i, j);
        }
      }
    }
    return edges.toNeighbours(shapes.size());
  }

  private static List<Integer> boxesNear(STRtree boxes, Geometry shape, double reachM) {
    Envelope box = new Envelope(shape.getEnvelopeInternal());
    box.expandBy(reachM);
    List<?> found = boxes.query(box);
    return found.stream().map(Integer.class::cast).toList();
  }
}
