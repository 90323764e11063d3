package org.beatlight.method.parameter;

/** How often a question is asked: in [2, 10000]. */
public final class RunCount extends Whole {
  public RunCount() {
    super(2, 10_000);
  }
}
