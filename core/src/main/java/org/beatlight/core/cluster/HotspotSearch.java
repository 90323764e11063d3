package org.beatlight.core.cluster;

import java.util.List;
import java.util.stream.IntStream;
import org.beatlight.core.event.Kind;
import org.beatlight.core.geo.PlanePoint;
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
    return IntStream.range(0, found.clusters().size())
        .mapToObj(c -> hotspot(kind.code() + "-" + category, found, c))
        .toList();
  }

  private Hotspot hotspot(String subject, Clustering found, int c) {
    Cluster cluster = found.clusters().get(c);
    return new Hotspot(
        id(subject, cluster.anchor()),
        c + 1,
        cluster.weight(),
        cluster.places(),
        cluster.corePlaces(),
        center(found, c),
        Outline.of(found, c, radius));
  }

  private static String id(String subject, PlanePoint anchor) {
    return "%s-e%d-n%d".formatted(subject, Math.round(anchor.eastM()), Math.round(anchor.northM()));
  }

  /** Adds up distances from the anchor, not from a far origin, to keep the digits. */
  private static PlanePoint center(Clustering found, int c) {
    Cluster cluster = found.clusters().get(c);
    Places places = found.places();
    double east = 0;
    double north = 0;
    for (int p : found.members(c)) {
      east += places.weight(p) * (places.eastM(p) - cluster.anchor().eastM());
      north += places.weight(p) * (places.northM(p) - cluster.anchor().northM());
    }
    return new PlanePoint(
        cluster.anchor().eastM() + east / cluster.weight(),
        cluster.anchor().northM() + north / cluster.weight());
  }
}
