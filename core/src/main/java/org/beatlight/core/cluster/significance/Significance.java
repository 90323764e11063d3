package org.beatlight.core.cluster.significance;

import java.util.List;

/** What a test of clusters says. */
public sealed interface Significance {
  /**
   * The clusters were tested.
   *
   * @param pValues of each cluster in order, in [1/(runs + 1), 1]
   * @param runs how often chance was tried
   */
  record Tested(List<Double> pValues, int runs) implements Significance {
    public Tested {
      pValues = List.copyOf(pValues);
    }
  }

  /** The clusters were not tested, and why. */
  record NotTested(String reason) implements Significance {}
}
