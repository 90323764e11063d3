package org.beatlight.core.contract;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.beatlight.core.event.DateRange;

/**
 * How the hotspots of a publication were found: weighted DBSCAN for each category.
 *
 * @param window the days whose events were clustered
 * @param radiusM the search radius, in metres
 * @param minWeight the events, itself included, that make a place a core place
 * @param minWeightByCategory categories that want another number
 */
public record HotspotMethod(
    DateRange window, double radiusM, double minWeight, Map<String, Double> minWeightByCategory) {
  public HotspotMethod {
    minWeightByCategory = Collections.unmodifiableMap(new TreeMap<>(minWeightByCategory));
  }

  /** Returns the least weight of a core place of the category. */
  public double minWeightOf(String category) {
    return minWeightByCategory.getOrDefault(category, minWeight);
  }
}
