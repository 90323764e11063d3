package org.beatlight.ingest.job;

import java.util.List;
import java.util.Set;
import org.beatlight.core.geo.LonLat;
import org.beatlight.core.quality.Cleaned;
import org.beatlight.core.quality.FindingCode;
import org.beatlight.ingest.clean.CityGround;
import org.beatlight.ingest.clean.CleanEvent;
import org.beatlight.ingest.clean.Outcome;
import org.beatlight.ingest.clean.RawRow;
import org.jspecify.annotations.Nullable;

/**
 * How well a way to read coordinates fits a city.
 *
 * @param told sampled rows that tell coordinates
 * @param inCity those of them that lie in or near the city
 * @param inBeats those of them that lie in a beat
 * @param first where the first of those in the city lies; null for none
 */
record Fit(CoordinateReading reading, int told, int inCity, int inBeats, @Nullable LonLat first) {
  /** Two CRSs that differ by less, about a metre, cannot be told apart. */
  private static final double SAME_PLACE_DEG = 1e-5;

  private static final Set<FindingCode> UNTOLD =
      Set.of(FindingCode.NO_COORDINATES, FindingCode.NULL_ISLAND);

  static Fit of(List<RawRow> rows, CoordinateReading reading, CityGround ground) {
    int told = 0;
    int inCity = 0;
    int inBeats = 0;
    LonLat first = null;
    for (Outcome outcome : Trial.ofPlaces(rows, reading, ground)) {
      FindingCode reason = Trial.reason(outcome);
      told += reason == null || !UNTOLD.contains(reason) ? 1 : 0;
      if (outcome.cleaned() instanceof Cleaned.Kept<CleanEvent> kept) {
        inCity++;
        inBeats += kept.value().beats().today() == null ? 0 : 1;
        first = first == null ? kept.value().where().lonLat() : first;
      }
    }
    return new Fit(reading, told, inCity, inBeats, first);
  }

  /** Returns whether at least half of the coordinates lie in or near the city. */
  boolean isGood() {
    return 2 * inCity >= told;
  }

  /** Returns whether both read the coordinates as the same places. */
  boolean isSameAs(Fit other) {
    LonLat a = first;
    LonLat b = other.first;
    return a != null
        && b != null
        && Math.abs(a.lonDeg() - b.lonDeg()) < SAME_PLACE_DEG
        && Math.abs(a.latDeg() - b.latDeg()) < SAME_PLACE_DEG;
  }
}
