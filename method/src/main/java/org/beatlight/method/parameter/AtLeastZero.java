package org.beatlight.method.parameter;

/** A finite number of at least 0. */
public final class AtLeastZero extends Real {
  public AtLeastZero() {
    super("a number of at least 0", number -> number >= 0);
  }
}
