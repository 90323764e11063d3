package org.beatlight.core.surface;

import java.util.List;

/** The outcome of a search for a bandwidth. */
public sealed interface BandwidthChoice {
  /** How well a bandwidth foretells events that it did not see: mean log-likelihood of an event. */
  record Score(Bandwidth bandwidth, double logLikelihood) {}

  /**
   * The best of the candidates; of several equally good ones the widest.
   *
   * @param scores of all candidates, in their order
   * @param atEnd whether it is the narrowest or the widest candidate, so that a better one may lie
   *     beyond
   */
  record Chosen(Bandwidth bandwidth, List<Score> scores, boolean atEnd) implements BandwidthChoice {
    public Chosen {
      scores = List.copyOf(scores);
    }
  }

  /** No bandwidth can be told, for this reason. */
  record NotTested(String reason) implements BandwidthChoice {}
}
