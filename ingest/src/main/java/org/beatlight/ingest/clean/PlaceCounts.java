package org.beatlight.ingest.clean;

import java.util.Map;
import org.beatlight.core.geo.PlanePoint;

/**
 * The events of one source at one place, by category.
 *
 * @param source the source's place in the settings, from 0
 */
public record PlaceCounts(int source, PlanePoint place, Map<String, Long> byCategory) {
  public PlaceCounts {
    byCategory = Map.copyOf(byCategory);
  }

  long events() {
    return byCategory.values().stream().mapToLong(Long::longValue).sum();
  }
}
