package org.beatlight.core.cluster.significance;

import java.util.SplittableRandom;
import org.beatlight.core.cluster.Places;
import org.beatlight.core.geo.PlanePoint;
import org.locationtech.jts.geom.Geometry;

/** Where events can happen, and how likely where if nothing but chance is at work. */
@FunctionalInterface
public interface Mask {
  /** Returns a random place for one event. */
  PlanePoint draw(SplittableRandom random);

  /**
   * Returns a mask of candidate places, such as addresses or midpoints of street segments; the
   * weights are the intensities.
   *
   * @throws IllegalArgumentException if there are none
   */
  static Mask ofPlaces(Places candidates) {
    return PlaceMask.of(candidates);
  }

  /**
   * Returns a mask of polygons in metres, every square metre as likely as any other.
   *
   * @throws IllegalArgumentException if they have no area
   */
  static Mask ofPolygons(Geometry polygons) {
    return PolygonMask.of(polygons);
  }
}
