package org.beatlight.api.robust;

import org.beatlight.api.publication.CategoryInfo;
import org.beatlight.api.publication.RobustArea;
import org.beatlight.api.publication.Snapshot;

/**
 * What is told of the ground of one stability.
 *
 * @param name of the category
 * @param stability firm, likely or fragile
 * @param leastShare of the publication's runs in which each place of it was hot, in [0, 1]
 * @param runs that were asked
 * @param areaM2 in square metres
 */
public record RobustProperties(
    String kind,
    String category,
    String name,
    String stability,
    double leastShare,
    int runs,
    double areaM2) {
  /** Returns what is told of an area of the snapshot. */
  public static RobustProperties of(Snapshot snapshot, RobustArea area) {
    return new RobustProperties(
        area.key().kind().code(),
        area.key().category(),
        snapshot.findCategory(area.key()).map(CategoryInfo::name).orElse(area.key().category()),
        area.stability().code(),
        area.stability().leastShare(),
        snapshot.manifest().hotspots().robustness().runs(),
        area.areaM2());
  }

  /** Returns the feature's id, unique within the publication. */
  public String featureId() {
    return "%s-%s-%s".formatted(kind, category, stability);
  }
}
