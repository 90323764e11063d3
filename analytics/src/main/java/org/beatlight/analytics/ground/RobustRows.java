package org.beatlight.analytics.ground;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.beatlight.analytics.hotspot.CategoryHotspots;
import org.beatlight.analytics.publication.RobustGroundRow;
import org.beatlight.core.robust.SpotShares;

/** Packs the ground that many runs called hot into rows. */
public final class RobustRows {
  /** The embedded store takes no value above 1 MiB. */
  private static final int MOST_SPOTS = 65_536;

  private RobustRows() {}

  /** Returns the rows of all categories, in the order of the table. */
  public static List<RobustGroundRow> of(List<CategoryHotspots> categories) {
    List<RobustGroundRow> rows = new ArrayList<>();
    categories.stream()
        .sorted(
            Comparator.comparing((CategoryHotspots found) -> found.kind().code())
                .thenComparing(CategoryHotspots::category))
        .forEach(found -> found.ground().ifPresent(ground -> addRows(found, ground, rows)));
    return rows;
  }

  private static void addRows(
      CategoryHotspots found, SpotShares ground, List<RobustGroundRow> rows) {
    int spots = ground.cells().length;
    for (int block = 0; (long) block * MOST_SPOTS < spots; block++) {
      int from = block * MOST_SPOTS;
      int to = Math.min(spots, from + MOST_SPOTS);
      SpotShares part =
          new SpotShares(
              ground.spotM(),
              ground.runs(),
              Arrays.copyOfRange(ground.cells(), from, to),
              Arrays.copyOfRange(ground.hotRuns(), from, to));
      rows.add(
          new RobustGroundRow(
              found.kind().code(), found.category(), block, to - from, part.toBytes()));
    }
  }
}
