package org.beatlight.core.cluster;

/**
 * Tells whether two groups of points hold a pair within the radius, one of each.
 *
 * <p>Small groups are compared point by point. Large ones are halved as a k-d tree would, and
 * halves are dropped or accepted by the distance of their bounding boxes, so that thousands of
 * places in facing cells do not cost the product of their numbers. Box distances are rounded just
 * as point distances are, so they never contradict them.
 */
final class ClosePair {
  private static final long FEW_PAIRS = 256;

  private final double[] eastM;
  private final double[] northM;
  private final double radiusM2;

  /** Takes the points; asking may change their order inside a group. */
  ClosePair(double[] eastM, double[] northM, double radiusM2) {
    this.eastM = eastM;
    this.northM = northM;
    this.radiusM2 = radiusM2;
  }

  /** Answers for the points [from, to) and [otherFrom, otherTo). */
  boolean exists(int from, int to, int otherFrom, int otherTo) {
    if ((long) (to - from) * (otherTo - otherFrom) <= FEW_PAIRS) {
      return existsAmong(from, to, otherFrom, otherTo);
    }

    Box box = Box.of(eastM, northM, from, to);
    Box other = Box.of(eastM, northM, otherFrom, otherTo);
    if (box.leastM2(other) > radiusM2) {
      return false;
    }
    if (box.mostM2(other) <= radiusM2) {
      return true;
    }
    return to - from >= otherTo - otherFrom
        ? existsInHalves(box, from, to, otherFrom, otherTo)
        : existsInHalves(other, otherFrom, otherTo, from, to);
  }

  private boolean existsAmong(int from, int to, int otherFrom, int otherTo) {
    for (int i = from; i < to; i++) {
      for (int j = otherFrom; j < otherTo; j++) {
        double dx = eastM[i] - eastM[j];
        double dy = northM[i] - northM[j];
        if (dx * dx + dy * dy <= radiusM2) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean existsInHalves(Box box, int from, int to, int otherFrom, int otherTo) {
    int middle =
        box.isWide()
            ? split(eastM, northM, box.middleEastM(), from, to)
            : split(northM, eastM, box.middleNorthM(), from, to);
    if (middle == from || middle == to) { // too close together for a number between them
      return existsAmong(from, to, otherFrom, otherTo);
    }

    return exists(from, middle, otherFrom, otherTo) || exists(middle, to, otherFrom, otherTo);
  }

  /** Moves the points below the limit to the front and returns where the others begin. */
  static int split(double[] key, double[] other, double limit, int from, int to) {
    int next = from;
    for (int i = from; i < to; i++) {
      if (key[i] < limit) {
        swap(key, i, next);
        swap(other, i, next);
        next++;
      }
    }
    return next;
  }

  private static void swap(double[] values, int i, int j) {
    double value = values[i];
    values[i] = values[j];
    values[j] = value;
  }
}
