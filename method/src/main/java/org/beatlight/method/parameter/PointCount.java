package org.beatlight.method.parameter;

/** A number of points: a whole number of at least 1. */
public final class PointCount extends Whole {
  public PointCount() {
    super(1, Integer.MAX_VALUE);
  }
}
