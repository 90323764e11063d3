package org.beatlight.api.hotspot.query;

import java.util.List;
import java.util.Map;
import org.beatlight.core.cluster.Clustering;
import org.beatlight.core.cluster.Dbscan;
import org.beatlight.core.cluster.Hotspot;
import org.beatlight.core.cluster.Hotspots;
import org.beatlight.core.cluster.Outline;
import org.beatlight.core.contract.HotspotMethod;
import org.beatlight.core.contract.PublishedV1;
import org.beatlight.core.geo.Radius;

/** Weighted DBSCAN, as the analysis finds its hotspots. */
record DbscanQuery(double radiusM, double minWeight) implements QueryMethod {
  static final String NAME = "dbscan";
  static final List<String> PARAMETERS = List.of("radiusM", "minWeight");

  /** At least what keeps ids apart, at most half of what the plane reaches beyond the events. */
  private static final double LEAST_RADIUS_M = 2;

  private static final double MOST_RADIUS_M = PublishedV1.PLANE_MARGIN_M / 2;
  private static final double MOST_WEIGHT = 1_000_000;

  static DbscanQuery read(Fields fields, List<String> categories, HotspotMethod published) {
    return new DbscanQuery(
        fields.number("radiusM", LEAST_RADIUS_M, MOST_RADIUS_M, published.radiusM()),
        fields.number("minWeight", 1, MOST_WEIGHT, minWeight(categories, published)));
  }

  /** Returns the publication's least weight: that of the category where one alone is asked for. */
  static double minWeight(List<String> categories, HotspotMethod published) {
    return Math.max(
        1,
        categories.size() == 1 ? published.minWeightOf(categories.get(0)) : published.minWeight());
  }

  @Override
  public Map<String, Object> parameters() {
    return Map.of("radiusM", radiusM, "minWeight", minWeight);
  }

  @Override
  public Found find(HotspotQuery query, ChosenEvents events, QueryGround ground) {
    if (events.used() < minWeight) {
      return Found.notTested(
          "expected at least %s events, got %d".formatted(Fields.plain(minWeight), events.used()));
    }

    Radius radius = new Radius(radiusM);
    Clustering found = Dbscan.cluster(events.weighted(ground.plane()), radius, minWeight);
    List<Hotspot> hotspots =
        Hotspots.of(query.subject(), found, c -> Outline.of(found, c, radius), query.limit());
    return Found.of(
        found.clusters().size(),
        hotspots.stream().map(hotspot -> FoundHotspot.feature(hotspot, ground)).toList());
  }
}
