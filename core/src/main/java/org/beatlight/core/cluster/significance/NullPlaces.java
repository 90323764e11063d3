package org.beatlight.core.cluster.significance;

import java.util.SplittableRandom;
import org.beatlight.core.cluster.Places;
import org.beatlight.core.geo.PlanePoint;
import org.locationtech.jts.geom.Geometry;

/**
 * Where events can happen, and how likely where if nothing but chance is at work: the null
 * hypothesis of a {@link ClusterTest}.
 */
@FunctionalInterface
public interface NullPlaces {
  /** Returns a random place for one event. */
  PlanePoint draw(SplittableRandom random);

  /**
   * Returns candidate places, such as addresses or midpoints of street segments; the weights are
   * the intensities.
   *
   * @throws IllegalArgumentException if there are none
   */
  static NullPlaces ofPlaces(Places candidates) {
    return CandidatePlaces.of(candidates);
  }

  /**
   * Returns the ground of polygons in metres, every square metre as likely as any other.
   *
   * @throws IllegalArgumentException if they have no area
   */
  static NullPlaces ofPolygons(Geometry polygons) {
    return EvenGround.of(polygons);
  }
}
