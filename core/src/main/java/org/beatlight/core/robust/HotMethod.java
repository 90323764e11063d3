package org.beatlight.core.robust;

import java.util.BitSet;
import org.beatlight.core.cluster.Places;

/** A method that tells hot ground from the rest. Free of state, since threads share it. */
@FunctionalInterface
public interface HotMethod {
  /**
   * Returns the spots of the ground that are hot.
   *
   * @param events that the run takes
   * @param run how the question is asked
   */
  BitSet hot(Places events, Perturbation run, Ground ground);
}
