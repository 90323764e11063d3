package org.beatlight.api.disclosure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.beatlight.api.publication.CategoryKey;
import org.beatlight.api.publication.RobustArea;
import org.beatlight.api.publication.RobustGround;

/** The ground that many runs called hot, in whole cells; the share of single spots is not told. */
final class ShownGround {
  private final CoarseShapes shapes;

  ShownGround(CoarseShapes shapes) {
    this.shapes = shapes;
  }

  RobustGround of(RobustGround full, Predicate<CategoryKey> placed) {
    List<RobustArea> areas =
        full.areas().stream()
            .filter(area -> placed.test(area.key()))
            .map(this::shown)
            .flatMap(Optional::stream)
            .toList();
    return new RobustGround(Map.of(), areas);
  }

  private Optional<RobustArea> shown(RobustArea area) {
    return shapes
        .ofGround(area.shape())
        .map(
            shape -> new RobustArea(area.key(), area.stability(), shape.areaM2(), shape.degrees()));
  }
}
