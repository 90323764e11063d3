package org.beatlight.ingest.clean;

import org.beatlight.core.quality.FindingCode;
import org.jspecify.annotations.Nullable;

/**
 * Where a row's event happened, or why nobody knows.
 *
 * @param place null where there is a reason
 * @param reason null where there is a place
 */
record PlaceReading(@Nullable Placed place, @Nullable FindingCode reason, String detail) {
  static PlaceReading of(Placed place) {
    return new PlaceReading(place, null, "");
  }

  static PlaceReading none(FindingCode reason, String detail) {
    return new PlaceReading(null, reason, detail);
  }
}
