package org.beatlight.core.robust;

import java.util.Optional;
import java.util.OptionalDouble;
import org.beatlight.core.cluster.Hotspot;

/**
 * A hotspot with what speaks for it.
 *
 * @param rank among the hotspots of its category, the surest being 1
 * @param share in which of the runs the ground of its events was hot, on average over them, in [0,
 *     1]; empty where no runs were asked
 * @param pValue how often chance alone makes a cluster as heavy, anywhere; empty where that was not
 *     tested
 */
public record RankedHotspot(
    int rank, Hotspot hotspot, OptionalDouble share, OptionalDouble pValue) {
  /** Returns what the share says, in a word. */
  public Optional<Stability> stability() {
    return share.isPresent() ? Optional.of(Stability.of(share.getAsDouble())) : Optional.empty();
  }
}
