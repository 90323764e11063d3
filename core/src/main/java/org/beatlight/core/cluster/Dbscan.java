package org.beatlight.core.cluster;

import org.beatlight.core.geo.Radius;

/**
 * Exact weighted DBSCAN (Ester et al. 1996; docs/methods/dbscan.md).
 *
 * <p>A place is core if the places within the radius, itself included and a distance of just the
 * radius too, weigh at least {@code minWeight}. Core places within the radius of each other share a
 * cluster. A place within the radius of a core place belongs to the cluster of the nearest one; the
 * rest is noise. No label depends on the order of the rows.
 */
public final class Dbscan {
  private Dbscan() {}

  /**
   * Clusters places.
   *
   * @param minWeight finite and above 0; for events that weigh 1 each, the number of events
   * @throws IllegalArgumentException if {@code minWeight} is out of range, or the places span more
   *     than 2^31 cells of the radius
   */
  public static Clustering cluster(Places places, Radius radius, double minWeight) {
    requireWeight(minWeight);
    if (places.size() == 0) {
      return Labelling.empty(places).toClustering();
    }

    double radiusM2 = radius.metres() * radius.metres();
    Cells cells = Cells.of(places, radius);
    boolean[] coreSlots = Density.coreSlots(cells, places, radiusM2, minWeight);
    CorePoints core = new CorePoints(cells, places, coreSlots, radiusM2);
    Labelling labelling = Labelling.ofCore(places, cells, coreSlots, core.link());
    new Borders(places, cells, core, labelling).settle();
    return labelling.toClustering();
  }

  static void requireWeight(double minWeight) {
    if (!(minWeight > 0) || Double.isInfinite(minWeight)) { // the negation also rejects NaN
      throw new IllegalArgumentException(
          "expected a finite least weight above 0, got " + minWeight);
    }
  }
}
