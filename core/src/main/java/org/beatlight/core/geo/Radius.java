package org.beatlight.core.geo;

/** A search radius on the ground, in metres. */
public record Radius(double metres) {
  public Radius {
    if (!(metres > 0) || Double.isInfinite(metres)) { // the negation also rejects NaN
      throw new IllegalArgumentException("radius must be finite and > 0 m, was " + metres);
    }
  }
}
