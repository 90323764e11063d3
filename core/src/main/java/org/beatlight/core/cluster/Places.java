package org.beatlight.core.cluster;

import java.util.Arrays;
import org.beatlight.core.geo.PlanePoint;

/**
 * Distinct places with the weight of the events at each, in canonical order: by east, then north.
 *
 * <p>Events at one address become one place, so a default address with 5,000 events costs as much
 * as any other; and the order of the rows is forgotten, so no result can depend on it. Coordinates
 * are metres of the city's projected CRS. Places do not change once made.
 */
public final class Places {
  private final double[] eastM;
  private final double[] northM;
  private final double[] weights;
  private final int[] placeOfRow;

  private Places(double[] eastM, double[] northM, double[] weights, int[] placeOfRow) {
    this.eastM = eastM;
    this.northM = northM;
    this.weights = weights;
    this.placeOfRow = placeOfRow;
  }

  /**
   * Returns the places of events that weigh 1 each.
   *
   * @throws IllegalArgumentException if the arrays differ in length or a coordinate is not finite
   */
  public static Places of(double[] eastM, double[] northM) {
    double[] ones = new double[eastM.length];
    Arrays.fill(ones, 1);
    return ofWeighted(eastM, northM, ones);
  }

  /**
   * Returns the places of weighted events.
   *
   * @param weights finite and above 0; sums are exact for whole numbers below 2^53
   * @throws IllegalArgumentException if the arrays differ in length, or a coordinate or weight is
   *     out of range
   */
  public static Places ofWeighted(double[] eastM, double[] northM, double[] weights) {
    requireRows(eastM, northM, weights);
    int[] order = RadixOrder.of(eastM, northM, weights);
    return collapse(order, new double[][] {eastM, northM}, weights);
  }

  /**
   * Returns the places of weighted events at finite times, in the order of east, north, time: a
   * place for each time at which something happened there.
   */
  static Places ofWeightedTimes(double[] eastM, double[] northM, double[] times, double[] weights) {
    requireRows(eastM, northM, weights);
    int[] order = RadixOrder.of(eastM, northM, times, weights);
    return collapse(order, new double[][] {eastM, northM, times}, weights);
  }

  private static void requireRows(double[] eastM, double[] northM, double[] weights) {
    if (eastM.length != northM.length || eastM.length != weights.length) {
      throw new IllegalArgumentException(
          "expected arrays of one length, got %d, %d, %d"
              .formatted(eastM.length, northM.length, weights.length));
    }
    for (int i = 0; i < eastM.length; i++) {
      if (!Double.isFinite(eastM[i]) || !Double.isFinite(northM[i])) {
        throw new IllegalArgumentException(
            "row %d: expected finite metres, got %s, %s".formatted(i, eastM[i], northM[i]));
      }
      if (!(weights[i] > 0) || Double.isInfinite(weights[i])) { // the negation also rejects NaN
        throw new IllegalArgumentException(
            "row %d: expected a finite weight above 0, got %s".formatted(i, weights[i]));
      }
    }
  }

  /** Makes a place of rows that come one after the other and agree in all columns. */
  private static Places collapse(int[] order, double[][] columns, double[] rowWeights) {
    int[] placeOfRow = new int[order.length];
    int size = 0;
    for (int i = 0; i < order.length; i++) {
      size += i == 0 || !agree(columns, order[i - 1], order[i]) ? 1 : 0;
      placeOfRow[order[i]] = size - 1;
    }

    Places places = new Places(new double[size], new double[size], new double[size], placeOfRow);
    for (int row : order) {
      int place = placeOfRow[row];
      places.eastM[place] = columns[0][row] + 0.0; // −0 becomes 0
      places.northM[place] = columns[1][row] + 0.0;
      places.weights[place] += rowWeights[row];
    }
    return places;
  }

  private static boolean agree(double[][] columns, int a, int b) {
    for (double[] column : columns) {
      if (column[a] != column[b]) {
        return false;
      }
    }
    return true;
  }

  /** Returns the number of distinct places. */
  public int size() {
    return eastM.length;
  }

  /** Returns the number of rows that the places were made from. */
  public int rows() {
    return placeOfRow.length;
  }

  /** Returns the place of a row, in [0, {@link #size}). */
  public int placeOfRow(int row) {
    return placeOfRow[row];
  }

  /** Returns the east coordinate of a place, in metres. */
  public double eastM(int place) {
    return eastM[place];
  }

  /** Returns the north coordinate of a place, in metres. */
  public double northM(int place) {
    return northM[place];
  }

  /** Returns the weight of a place: the sum over its rows. */
  public double weight(int place) {
    return weights[place];
  }

  /** Returns a place as a point. */
  public PlanePoint point(int place) {
    return new PlanePoint(eastM[place], northM[place]);
  }
}
