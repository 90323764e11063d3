package org.beatlight.method.parameter;

/** A number between 0 and 1, neither included. */
public final class Share extends Real {
  public Share() {
    super("a number between 0 and 1", number -> number > 0 && number < 1);
  }
}
