package org.beatlight.core.cluster.significance;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.beatlight.core.cluster.Places;
import org.beatlight.core.geo.PlanePoint;

/** Candidate places with intensities. */
record CandidatePlaces(Places candidates, Cumulated intensities) implements NullPlaces {
  static CandidatePlaces of(Places candidates) {
    if (candidates.size() == 0) {
      throw new IllegalArgumentException("expected at least one candidate place, got none");
    }
    return new CandidatePlaces(
        candidates,
        new Cumulated(
            IntStream.range(0, candidates.size()).mapToDouble(candidates::weight).toArray()));
  }

  @Override
  public PlanePoint draw(SplittableRandom random) {
    return candidates.point(intensities.draw(random));
  }
}
