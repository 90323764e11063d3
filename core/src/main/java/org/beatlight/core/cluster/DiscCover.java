package org.beatlight.core.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.beatlight.core.geo.PlanePoint;

/**
 * Picks, of many equal discs, some whose union is the union of all: where places are dense nearly
 * every disc lies under its neighbours, and dissolving is dear.
 *
 * <p>Discs are drawn as polygons, each between an inner circle and its outer one. A disc is left
 * out only if inner circles of picked discs, each around its center too, cover its whole outer
 * circle: being convex they then cover all within, so the polygons' union stays what it was.
 */
final class DiscCover {
  private record Cell(long column, long row) {}

  private final double outerM;
  private final double innerM;
  private final Map<Cell, List<PlanePoint>> picked = new HashMap<>();

  private DiscCover(double outerM, double innerM) {
    this.outerM = outerM;
    this.innerM = innerM;
  }

  /**
   * Returns the centers that are picked.
   *
   * @param outerM the radius of the circle around each polygon, in metres
   * @param innerM the radius of the circle inside it
   */
  static List<PlanePoint> of(List<PlanePoint> centers, double outerM, double innerM) {
    DiscCover cover = new DiscCover(outerM, innerM);
    List<PlanePoint> result = new ArrayList<>();
    for (int i : spread(centers.size())) {
      PlanePoint center = centers.get(i);
      if (!cover.covers(center)) {
        cover.picked.computeIfAbsent(cover.cell(center), c -> new ArrayList<>()).add(center);
        result.add(center);
      }
    }
    return result;
  }

  /**
   * Returns all numbers below n, far ones before near ones: counting up with the bits reversed.
   * West to east, every disc would stick out of those before it.
   */
  private static int[] spread(int n) {
    int bits = Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(n));
    return IntStream.range(0, 1 << bits)
        .map(i -> Integer.reverse(i) >>> (Integer.SIZE - bits))
        .filter(i -> i < n)
        .toArray();
  }

  private boolean covers(PlanePoint center) {
    Arcs arcs = new Arcs();
    Cell at = cell(center);
    for (long column = at.column() - 1; column <= at.column() + 1; column++) {
      for (long row = at.row() - 1; row <= at.row() + 1; row++) {
        for (PlanePoint other : picked.getOrDefault(new Cell(column, row), List.of())) {
          addArc(arcs, center, other);
        }
      }
    }
    return arcs.coverCircle();
  }

  /**
   * Adds the part of the outer circle that lies within the other's inner one, by the cosine rule.
   */
  private void addArc(Arcs arcs, PlanePoint center, PlanePoint other) {
    double d = center.distanceM(other);
    double cosine = (outerM * outerM + d * d - innerM * innerM) / (2 * outerM * d);
    if (d <= innerM && cosine < 1) {
      double direction =
          Math.atan2(other.northM() - center.northM(), other.eastM() - center.eastM());
      arcs.add(direction, Math.acos(cosine));
    }
  }

  private Cell cell(PlanePoint p) {
    return new Cell((long) Math.floor(p.eastM() / outerM), (long) Math.floor(p.northM() / outerM));
  }
}
