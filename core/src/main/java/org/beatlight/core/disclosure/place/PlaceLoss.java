package org.beatlight.core.disclosure.place;

import java.util.Arrays;

/**
 * What snap points cost; may be published where there are many events.
 *
 * @param events compared
 * @param hiddenShare shown nowhere; NaN, as the others, where there is no event of the kind
 * @param movedShare of those shown, the share moved
 * @param meanM how far those moved were moved on average, in metres
 * @param maxM how far any was moved, in metres
 */
public record PlaceLoss(
    long events, double hiddenShare, double movedShare, double meanM, double maxM) {
  /**
   * Sums up.
   *
   * @param movedM how far each event was moved, in metres: 0 for those shown exactly, NaN for those
   *     shown nowhere
   */
  public static PlaceLoss of(double[] movedM) {
    double[] shown = Arrays.stream(movedM).filter(m -> !Double.isNaN(m)).toArray();
    double[] moved = Arrays.stream(shown).filter(m -> m > 0).toArray();
    return new PlaceLoss(
        movedM.length,
        share(movedM.length - shown.length, movedM.length),
        share(moved.length, shown.length),
        Arrays.stream(moved).average().orElse(Double.NaN),
        Arrays.stream(moved).max().orElse(Double.NaN));
  }

  private static double share(int part, int whole) {
    return whole == 0 ? Double.NaN : part / (double) whole;
  }
}
