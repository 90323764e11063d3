package org.beatlight.method.parameter;

/** A finite number above 0. */
public final class AboveZero extends Real {
  public AboveZero() {
    super("a number above 0", number -> number > 0);
  }
}
