package org.beatlight.core.quality;

import java.util.Comparator;
import java.util.List;

/**
 * A point that holds far more events than the places around it explain, for repair: most often the
 * answer of a geocoder that knew no better.
 *
 * @param lonDeg degrees, EPSG:4326
 * @param addresses how many different addresses were put there; 0 where the feed names none
 * @param beat the beat of today's layer that the point lies in; empty outside every beat
 */
public record StackedPlace(double lonDeg, double latDeg, long events, long addresses, String beat) {
  private static final Comparator<StackedPlace> WORST_FIRST =
      Comparator.comparingLong(StackedPlace::events)
          .reversed()
          .thenComparing(StackedPlace::lonDeg)
          .thenComparing(StackedPlace::latDeg);

  /** Returns the worst, by events, then from west to east. */
  public static List<StackedPlace> worst(List<StackedPlace> places, int most) {
    return places.stream().sorted(WORST_FIRST).limit(most).toList();
  }
}
