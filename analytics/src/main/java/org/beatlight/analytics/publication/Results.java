package org.beatlight.analytics.publication;

import java.util.List;

/**
 * All results of a run, each table in the order of its key.
 *
 * @param beatDays may be too many for memory: read row by row, more than once
 * @param blocks likewise
 */
public record Results(
    List<AreaRow> areas,
    List<CategoryRow> categories,
    Iterable<BeatDayRow> beatDays,
    List<BeatChangeRow> changes,
    List<HotspotRow> hotspots,
    List<RobustGroundRow> robustGround,
    Iterable<EventBlockRow> blocks,
    List<BackdropRow> backdrop,
    PlaneRow plane) {
  public Results {
    areas = List.copyOf(areas);
    categories = List.copyOf(categories);
    changes = List.copyOf(changes);
    hotspots = List.copyOf(hotspots);
    robustGround = List.copyOf(robustGround);
    backdrop = List.copyOf(backdrop);
  }

  /**
   * Returns the rows of a table of {@link org.beatlight.core.contract.PublishedV1#RESULTS}.
   *
   * @throws IllegalArgumentException if there is no such table
   */
  public Iterable<? extends ResultRow> rows(String table) {
    return switch (table) {
      case "area" -> areas;
      case "category" -> categories;
      case "beat_day" -> beatDays;
      case "beat_change" -> changes;
      case "hotspot" -> hotspots;
      case "robust_ground" -> robustGround;
      case "event_block" -> blocks;
      case "backdrop" -> backdrop;
      case "plane" -> List.of(plane);
      default -> throw new IllegalArgumentException("expected a table of results, got " + table);
    };
  }
}
