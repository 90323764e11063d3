package org.beatlight.core.cluster.shape;

import org.beatlight.core.cluster.Places;
import org.beatlight.core.geo.PlanePoint;

/**
 * The mean of places and the sums of squared deviations from it, in m².
 *
 * @param productM2 the sum of the products of both deviations
 */
record SecondMoments(
    PlanePoint center, double weight, double eastM2, double northM2, double productM2) {
  /** Sums distances from the first place, not from a far origin, to keep the digits. */
  static SecondMoments of(Places places, int[] members) {
    if (members.length == 0) {
      throw new IllegalArgumentException("expected at least one place, got none");
    }

    PlanePoint origin = places.point(members[0]);
    double weight = 0;
    double east = 0;
    double north = 0;
    for (int p : members) {
      weight += places.weight(p);
      east += places.weight(p) * (places.eastM(p) - origin.eastM());
      north += places.weight(p) * (places.northM(p) - origin.northM());
    }
    return around(
        new PlanePoint(origin.eastM() + east / weight, origin.northM() + north / weight),
        weight,
        places,
        members);
  }

  private static SecondMoments around(
      PlanePoint center, double weight, Places places, int[] members) {
    double eastM2 = 0;
    double northM2 = 0;
    double productM2 = 0;
    for (int p : members) {
      double dx = places.eastM(p) - center.eastM();
      double dy = places.northM(p) - center.northM();
      eastM2 += places.weight(p) * dx * dx;
      northM2 += places.weight(p) * dy * dy;
      productM2 += places.weight(p) * dx * dy;
    }
    return new SecondMoments(center, weight, eastM2, northM2, productM2);
  }
}
