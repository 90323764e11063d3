package org.beatlight.core.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Arcs of one circle, and whether they cover it. Angles are radians. */
final class Arcs {
  /** Taken off both ends, so that rounding cannot close a gap. */
  private static final double MARGIN = 1e-9;

  private record Arc(double from, double to) {}

  private final List<Arc> arcs = new ArrayList<>();

  /** Adds the arc of so much to both sides of a direction, which lies in [−π, π]. */
  void add(double direction, double half) {
    double from = direction - half + MARGIN;
    double turn = from < -Math.PI ? 2 * Math.PI : 0;
    arcs.add(new Arc(from + turn, direction + half - MARGIN + turn));
  }

  /** Returns whether every direction lies in some arc. */
  boolean coverCircle() {
    if (arcs.isEmpty()) {
      return false;
    }

    arcs.sort(Comparator.comparingDouble(Arc::from));
    double last = arcs.stream().mapToDouble(Arc::to).max().getAsDouble();
    double reach = last - 2 * Math.PI; // what runs over the end covers the beginning
    for (Arc arc : arcs) {
      if (arc.from() > Math.max(reach, arcs.get(0).from())) {
        return false;
      }
      reach = Math.max(reach, arc.to());
    }
    return reach >= arcs.get(0).from() + 2 * Math.PI;
  }
}
