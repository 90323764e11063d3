package org.beatlight.core.cluster;

/** The cluster of the nearest core place seen so far; among equally near ones the smallest. */
final class Nearest {
  private double distanceM2;
  private int cluster = Clustering.NOISE;
  private boolean tied;

  /** Starts with none: a core place at just this distance still counts. */
  Nearest(double radiusM2) {
    distanceM2 = Math.nextUp(radiusM2);
  }

  void offer(double candidateM2, int candidate) {
    if (candidateM2 < distanceM2) {
      distanceM2 = candidateM2;
      cluster = candidate;
      tied = false;
    } else if (candidateM2 == distanceM2 && cluster != Clustering.NOISE && cluster != candidate) {
      cluster = Math.min(cluster, candidate);
      tied = true;
    }
  }

  /** Returns the cluster, or noise where no core place lies within the radius. */
  int cluster() {
    return cluster;
  }

  /** Returns the squared distance of the nearest core place. */
  double distanceM2() {
    return distanceM2;
  }

  /** Returns whether core places of several clusters are equally near. */
  boolean tied() {
    return tied;
  }
}
