package org.beatlight.method.parameter;

/** The least size of a cluster: a whole number of at least 2. */
public final class ClusterSize extends Whole {
  public ClusterSize() {
    super(2, Integer.MAX_VALUE);
  }
}
