package org.beatlight.analytics.hotspot;

import java.util.List;
import java.util.Optional;
import org.beatlight.core.event.Kind;
import org.beatlight.core.robust.RankedHotspot;
import org.beatlight.core.robust.SpotShares;

/**
 * The hotspots of a category, in metres.
 *
 * @param hotspots the surest first
 * @param ground that runs called hot; empty where none were asked
 */
public record CategoryHotspots(
    Kind kind, String category, List<RankedHotspot> hotspots, Optional<SpotShares> ground) {
  public CategoryHotspots {
    hotspots = List.copyOf(hotspots);
  }
}
