package org.beatlight.method.parameter;

/** How often something is shuffled: in [99, 99999]. */
public final class PermutationCount extends Whole {
  public PermutationCount() {
    super(99, 99_999);
  }
}
