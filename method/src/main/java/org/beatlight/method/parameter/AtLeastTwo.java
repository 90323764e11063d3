package org.beatlight.method.parameter;

/** A finite number of at least 2. */
public final class AtLeastTwo extends Real {
  public AtLeastTwo() {
    super("a number of at least 2", number -> number >= 2);
  }
}
