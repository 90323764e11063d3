package org.beatlight.core.disclosure.place;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.beatlight.core.geo.PlanePoint;

/** Finds the nearest of some points, of which any can be taken away. Points go by their index. */
final class NearestPoint {
  private static final Comparator<PlanePoint> WEST_FIRST =
      Comparator.comparingDouble(PlanePoint::eastM).thenComparingDouble(PlanePoint::northM);

  private final PlanePoint[] points; // from west to east, south to north
  private final double[] eastM;
  private final boolean[] removed;

  NearestPoint(List<PlanePoint> all) {
    points = all.stream().distinct().sorted(WEST_FIRST).toArray(PlanePoint[]::new);
    eastM = Arrays.stream(points).mapToDouble(PlanePoint::eastM).toArray();
    removed = new boolean[points.length];
  }

  int size() {
    return points.length;
  }

  PlanePoint point(int index) {
    return points[index];
  }

  boolean isRemoved(int index) {
    return removed[index];
  }

  void remove(int index) {
    removed[index] = true;
  }

  /** Returns the nearest point that is left, of equally near ones the westernmost; −1 for none. */
  int find(PlanePoint from) {
    int at = Arrays.binarySearch(eastM, from.eastM());
    int east = at < 0 ? -at - 1 : at;
    int west = east - 1;
    int best = -1;
    double bestM = Double.POSITIVE_INFINITY;
    while (reaches(west, from, bestM) || reaches(east, from, bestM)) {
      int next = reaches(west, from, bestM) ? west-- : east++;
      double distanceM = points[next].distanceM(from);
      boolean nearer = distanceM < bestM || (distanceM == bestM && next < best);
      if (nearer && !removed[next]) {
        best = next;
        bestM = distanceM;
      }
    }
    return best;
  }

  private boolean reaches(int index, PlanePoint from, double bestM) {
    return index >= 0 && index < eastM.length && Math.abs(eastM[index] - from.eastM()) <= bestM;
  }
}
