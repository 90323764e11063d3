package org.beatlight.core.cluster.shape;

import org.beatlight.core.cluster.Places;
import org.beatlight.core.geo.PlanePoint;

/**
 * The weighted mean of places and their spread around it (docs/methods/ellipse.md).
 *
 * @param weight the sum of the weights
 * @param standardDistanceM the root of the mean squared distance from the mean, divisor n
 */
public record MeanCenter(PlanePoint point, double weight, double standardDistanceM) {
  /**
   * Returns the mean center of some places.
   *
   * @throws IllegalArgumentException if there are none
   */
  public static MeanCenter of(Places places, int[] members) {
    SecondMoments moments = SecondMoments.of(places, members);
    double varianceM2 = (moments.eastM2() + moments.northM2()) / moments.weight();
    return new MeanCenter(moments.center(), moments.weight(), Math.sqrt(varianceM2));
  }
}
