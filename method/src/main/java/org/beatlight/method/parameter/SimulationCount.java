package org.beatlight.method.parameter;

/** How often chance is simulated: in [19, 99999]. */
public final class SimulationCount extends Whole {
  public SimulationCount() {
    super(19, 99_999);
  }
}
