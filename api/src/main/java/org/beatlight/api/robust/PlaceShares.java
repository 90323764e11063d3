package org.beatlight.api.robust;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.beatlight.api.publication.CategoryInfo;
import org.beatlight.api.publication.Snapshot;
import org.beatlight.core.geo.LonLat;
import org.beatlight.core.robust.SpotShares;
import org.beatlight.core.robust.Stability;
import org.jspecify.annotations.Nullable;

/**
 * How sure it is of one place that it is hot.
 *
 * @param lon in degrees, as asked
 * @param lat likewise
 * @param runs that were asked for each category; 0 where none were
 * @param categories all of the publication
 */
record PlaceShares(double lon, double lat, int runs, List<CategoryShare> categories) {
  /**
   * A category at the place.
   *
   * @param share of the runs in which the place was hot, in [0, 1]
   * @param stability what the share says; null where no run called the place hot
   */
  record CategoryShare(
      String kind,
      String category,
      String name,
      double share,
      @Schema(types = {"string", "null"}) @Nullable String stability) {}

  /** Looks a place up; places far from the city were never hot. */
  static PlaceShares at(Snapshot snapshot, LonLat place) {
    double[] point = {place.lonDeg(), place.latDeg()};
    snapshot.plane().toPlane(point, 1); // NaN far from the city
    return new PlaceShares(
        place.lonDeg(),
        place.latDeg(),
        snapshot.manifest().hotspots().robustness().runs(),
        snapshot.categories().stream().map(info -> share(snapshot, info, point)).toList());
  }

  private static CategoryShare share(Snapshot snapshot, CategoryInfo info, double[] point) {
    double share =
        snapshot.robust().find(info.key()).map(spots -> shareAt(spots, point)).orElse(0.0);
    return new CategoryShare(
        info.kind().code(),
        info.category(),
        info.name(),
        share,
        share > 0 ? Stability.of(share).code() : null);
  }

  private static double shareAt(SpotShares spots, double[] point) {
    return Double.isNaN(point[0]) ? 0 : spots.share(point[0], point[1]);
  }
}
