package org.beatlight.core.cluster;

import java.util.Arrays;

/**
 * Distinct places and times with the weight of the events at each, in canonical order: by east,
 * north, then time. {@link #places} has a place for each moment, so one address comes once for each
 * time at which something happened there.
 */
public final class Moments {
  private final Places places;
  private final double[] timeDays;

  private Moments(Places places, double[] timeDays) {
    this.places = places;
    this.timeDays = timeDays;
  }

  /**
   * Returns the moments of events that weigh 1 each.
   *
   * @param timeDays finite, in days from any origin
   * @throws IllegalArgumentException if the arrays differ in length or a value is not finite
   */
  public static Moments of(double[] eastM, double[] northM, double[] timeDays) {
    double[] ones = new double[eastM.length];
    Arrays.fill(ones, 1);
    return ofWeighted(eastM, northM, timeDays, ones);
  }

  /**
   * Returns the moments of weighted events.
   *
   * @param weights finite and above 0
   * @throws IllegalArgumentException if the arrays differ in length or a value is out of range
   */
  public static Moments ofWeighted(
      double[] eastM, double[] northM, double[] timeDays, double[] weights) {
    requireTimes(timeDays, eastM.length);
    Places places = Places.ofWeightedTimes(eastM, northM, timeDays, weights);
    double[] times = new double[places.size()];
    for (int row = 0; row < timeDays.length; row++) {
      times[places.placeOfRow(row)] = timeDays[row];
    }
    return new Moments(places, times);
  }

  private static void requireTimes(double[] timeDays, int rows) {
    if (timeDays.length != rows) {
      throw new IllegalArgumentException(
          "expected a time for each of %d rows, got %d".formatted(rows, timeDays.length));
    }
    for (int i = 0; i < rows; i++) {
      if (!Double.isFinite(timeDays[i])) {
        throw new IllegalArgumentException(
            "row %d: expected a finite time in days, got %s".formatted(i, timeDays[i]));
      }
    }
  }

  /** Returns the moments as places of their own, coincident where only times differ. */
  public Places places() {
    return places;
  }

  /** Returns the number of moments. */
  public int size() {
    return timeDays.length;
  }

  /** Returns the time of a moment, in days. */
  public double timeDays(int moment) {
    return timeDays[moment];
  }
}
