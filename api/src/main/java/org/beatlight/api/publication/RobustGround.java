package org.beatlight.api.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.beatlight.core.geo.PlaneGrid;
import org.beatlight.core.robust.SpotShares;
import org.beatlight.core.robust.Stability;
import org.locationtech.jts.geom.Geometry;

/**
 * The ground that many runs called hot, by category.
 *
 * @param shares of spots; no entry where no run called any ground hot
 * @param areas by category, the firmest first
 */
public record RobustGround(Map<CategoryKey, SpotShares> shares, List<RobustArea> areas) {
  /** No ground. */
  public static final RobustGround NONE = new RobustGround(Map.of(), List.of());

  public RobustGround {
    shares = Map.copyOf(shares);
    areas = List.copyOf(areas);
  }

  /** Joins the blocks of each category. */
  static RobustGround of(Map<CategoryKey, List<SpotShares>> blocks, PlaneGrid plane) {
    Map<CategoryKey, SpotShares> shares = new TreeMap<>();
    blocks.forEach((key, parts) -> shares.put(key, SpotShares.joined(parts)));
    List<RobustArea> areas = new ArrayList<>();
    shares.forEach((key, spots) -> addAreas(key, spots, plane, areas));
    return new RobustGround(shares, areas);
  }

  private static void addAreas(
      CategoryKey key, SpotShares spots, PlaneGrid plane, List<RobustArea> areas) {
    for (Stability stability : Stability.values()) {
      Geometry ground = spots.area(stability);
      if (!ground.isEmpty()) {
        areas.add(new RobustArea(key, stability, ground.getArea(), plane.toLonLat(ground)));
      }
    }
  }

  /** Returns the spots of a category; empty where no run called any ground hot. */
  public Optional<SpotShares> find(CategoryKey key) {
    return Optional.ofNullable(shares.get(key));
  }
}
