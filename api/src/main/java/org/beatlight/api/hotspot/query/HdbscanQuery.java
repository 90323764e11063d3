package org.beatlight.api.hotspot.query;

import java.util.List;
import java.util.Map;
import org.beatlight.core.cluster.Clustering;
import org.beatlight.core.cluster.Hotspot;
import org.beatlight.core.cluster.Hotspots;
import org.beatlight.core.cluster.hierarchy.Hdbscan;
import org.beatlight.core.cluster.shape.ClusterShape;
import org.beatlight.core.contract.HotspotMethod;

/** HDBSCAN: clusters of different densities, drawn as hulls. */
record HdbscanQuery(int minClusterSize, int minPoints) implements QueryMethod {
  static final String NAME = "hdbscan";
  static final List<String> PARAMETERS = List.of("minClusterSize", "minPoints");

  private static final int MOST_SIZE = 100_000;
  private static final int MOST_POINTS = 1_000;

  /** So far hulls are widened, in metres: a cluster at one address has ground as well. */
  private static final double WIDER_M = 25;

  static HdbscanQuery read(Fields fields, List<String> categories, HotspotMethod published) {
    double weight = Math.min(MOST_SIZE, DbscanQuery.minWeight(categories, published));
    long size = fields.whole("minClusterSize", 2, MOST_SIZE, Math.max(2, (long) Math.ceil(weight)));
    long points = fields.whole("minPoints", 1, MOST_POINTS, Math.min(MOST_POINTS, size));
    return new HdbscanQuery((int) size, (int) points);
  }

  @Override
  public Map<String, Object> parameters() {
    return Map.of("minClusterSize", minClusterSize, "minPoints", minPoints);
  }

  @Override
  public Found find(HotspotQuery query, ChosenEvents events, QueryGround ground) {
    int fewest = Math.max(minClusterSize, minPoints);
    if (events.used() < fewest) {
      return Found.notTested(
          "expected at least %d events, got %d".formatted(fewest, events.used()));
    }

    Clustering found =
        new Hdbscan(minClusterSize, minPoints).cluster(events.rowByRow(ground.plane()));
    ClusterShape hull = ClusterShape.convexHull();
    List<Hotspot> hotspots =
        Hotspots.of(query.subject(), found, c -> hull.of(found, c).buffer(WIDER_M), query.limit());
    return Found.of(
        found.clusters().size(),
        hotspots.stream().map(hotspot -> FoundHotspot.feature(hotspot, ground)).toList());
  }
}
