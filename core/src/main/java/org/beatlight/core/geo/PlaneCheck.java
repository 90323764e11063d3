package org.beatlight.core.geo;

import java.util.Arrays;
import java.util.Locale;

/**
 * Tells longitude and latitude from metres, for whoever takes coordinates from a user. Degrees
 * taken for metres give answers that look right: all of a city within one metre.
 *
 * <p>The numbers alone must do. A city in degrees fits the ranges of degrees, is not all whole
 * numbers and lies far from 0 for its size; small examples in metres lie around 0 or begin there.
 */
public final class PlaneCheck {
  private static final double MOST_LON = 180;
  private static final double MOST_LAT = 90;

  /** How far from 0 the middle of an axis must lie, in spans and in degrees. */
  private static final double LEAST_SPANS = 5;

  private static final double LEAST_DEGREES = 5;

  /** The share of values at either end that is no part of the span: rows at 0, 0 are common. */
  private static final double TAIL = 0.05;

  private PlaneCheck() {}

  /**
   * Refuses coordinates that look like degrees; answers nothing else about them.
   *
   * @throws IllegalArgumentException if all look like longitude and latitude, in either order
   */
  public static void requireMetres(double[] eastM, double[] northM) {
    if (looksLikeDegrees(eastM, northM)) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "expected metres of a projected CRS, got what looks like longitude and latitude"
                  + " (%.5f, %.5f); name the CRS or project first",
              middle(eastM),
              middle(northM)));
    }
  }

  private static boolean looksLikeDegrees(double[] x, double[] y) {
    return x.length > 0
        && y.length > 0
        && (inDegrees(x, y) || inDegrees(y, x))
        && !(allWhole(x) && allWhole(y))
        && (isFarForItsSize(x) || isFarForItsSize(y));
  }

  private static boolean inDegrees(double[] lon, double[] lat) {
    return within(lon, MOST_LON) && within(lat, MOST_LAT);
  }

  private static boolean within(double[] values, double most) {
    return Arrays.stream(values).allMatch(v -> Math.abs(v) <= most);
  }

  private static boolean allWhole(double[] values) {
    return Arrays.stream(values).allMatch(v -> v == Math.rint(v));
  }

  private static boolean isFarForItsSize(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int tail = (int) (TAIL * sorted.length);
    double span = sorted[sorted.length - 1 - tail] - sorted[tail];
    double distance = Math.abs(middle(values));
    return distance >= LEAST_DEGREES && distance > LEAST_SPANS * span;
  }

  private static double middle(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
