package org.beatlight.core.cluster;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.beatlight.core.geo.PlanePoint;
import org.locationtech.jts.geom.Geometry;

/** Clusters as hotspots: with an id, a centre and the ground that they cover. */
public final class Hotspots {
  private Hotspots() {}

  /**
   * Returns the heaviest clusters as hotspots, in their order.
   *
   * @param subject what ids begin with, such as {@code incident-burglary}
   * @param outline of a cluster by its number, in metres; asked by several threads
   * @param most how many; of the others no outline is drawn
   */
  public static List<Hotspot> of(
      String subject, Clustering found, IntFunction<Geometry> outline, int most) {
    return IntStream.range(0, Math.min(most, found.clusters().size()))
        .parallel() // outlines are what takes long, and none knows of another
        .mapToObj(c -> hotspot(subject, found, c, outline.apply(c)))
        .toList();
  }

  private static Hotspot hotspot(String subject, Clustering found, int c, Geometry outline) {
    Cluster cluster = found.clusters().get(c);
    return new Hotspot(
        id(subject, cluster.anchor()),
        c + 1,
        cluster.weight(),
        cluster.places(),
        cluster.corePlaces(),
        center(found, c),
        outline);
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
