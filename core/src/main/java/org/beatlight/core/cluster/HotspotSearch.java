package org.beatlight.core.cluster;

import java.util.List;
import org.beatlight.core.event.Kind;
import org.beatlight.core.geo.Radius;

/**
 * Finds the hotspots of a category: the clusters of {@link Dbscan}, ranked by weight.
 *
 * @param radius at least 2 m, so that no two hotspots share a whole metre and so an id
 * @param minWeight the weight within the radius that makes a place core
 */
public record HotspotSearch(Radius radius, double minWeight) {
  private static final double LEAST_RADIUS_M = 2;

  public HotspotSearch {
    if (radius.metres() < LEAST_RADIUS_M) {
      throw new IllegalArgumentException(
          "expected a radius of at least %s m for hotspots, got %s m"
              .formatted(LEAST_RADIUS_M, radius.metres()));
    }
  }

  /**
   * Returns the hotspots, the heaviest first; none where no place is dense enough.
   *
   * @throws IllegalArgumentException as {@link Dbscan#cluster} does
   */
  public List<Hotspot> find(Kind kind, String category, Places places) {
    return hotspots(kind, category, Dbscan.cluster(places, radius, minWeight));
  }

  /** Returns the clusters that DBSCAN found with these parameters as hotspots, in their order. */
  public List<Hotspot> hotspots(Kind kind, String category, Clustering found) {
    return Hotspots.of(
        kind.code() + "-" + category, found, c -> Outline.of(found, c, radius), Integer.MAX_VALUE);
  }
}
