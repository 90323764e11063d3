package org.beatlight.method.parameter;

/** A size on the ground that surfaces can take: from 0.1 to 100,000. */
public final class PlaneSize extends Real {
  public PlaneSize() {
    super("a number in [0.1, 100000]", number -> number >= 0.1 && number <= 100_000);
  }
}
