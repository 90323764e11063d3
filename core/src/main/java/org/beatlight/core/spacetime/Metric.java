package org.beatlight.core.spacetime;

/** How far apart two points are. */
public enum Metric {
  /** Along the axes, as one walks in a grid of streets. */
  MANHATTAN {
    @Override
    double distance(double dx, double dy) {
      return Math.abs(dx) + Math.abs(dy);
    }
  },
  /** As the crow flies. */
  EUCLIDEAN {
    @Override
    double distance(double dx, double dy) {
      return Math.sqrt(dx * dx + dy * dy);
    }
  };

  abstract double distance(double dx, double dy);
}
