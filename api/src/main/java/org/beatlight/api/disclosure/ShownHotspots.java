package org.beatlight.api.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.beatlight.api.publication.CategoryKey;
import org.beatlight.api.publication.Counting;
import org.beatlight.api.publication.PublishedHotspot;
import org.beatlight.core.disclosure.CountKeys;
import org.beatlight.core.disclosure.Salt;
import org.beatlight.core.geo.LonLat;
import org.locationtech.jts.geom.Coordinate;

/** Hotspots in whole cells of a coarse lattice, with weights as counts that are shown. */
final class ShownHotspots {
  private static final double ROUNDING = 1e-9;

  private final CoarseShapes shapes;
  private final Counting counting;
  private final Salt salt;

  ShownHotspots(CoarseShapes shapes, Counting counting, Salt salt) {
    this.shapes = shapes;
    this.counting = counting;
    this.salt = salt;
  }

  /** Returns the hotspots that can be shown, in their order, ranked anew. */
  List<PublishedHotspot> of(List<PublishedHotspot> hotspots, Predicate<CategoryKey> placed) {
    Map<CategoryKey, Integer> ranks = new TreeMap<>();
    List<PublishedHotspot> shown = new ArrayList<>();
    for (PublishedHotspot hotspot : hotspots) {
      if (placed.test(hotspot.key())) {
        int rank = ranks.getOrDefault(hotspot.key(), 0) + 1;
        shown(hotspot, rank)
            .ifPresent(
                found -> {
                  shown.add(found);
                  ranks.put(hotspot.key(), rank);
                });
      }
    }
    return shown;
  }

  private Optional<PublishedHotspot> shown(PublishedHotspot hotspot, int rank) {
    long weight = weight(hotspot);
    return weight == 0
        ? Optional.empty()
        : shapes.of(hotspot.outline()).map(shape -> shown(hotspot, rank, weight, shape));
  }

  /** Perturbs the weight by a key of the hotspot's own: its id and its events, in whole numbers. */
  private long weight(PublishedHotspot hotspot) {
    int events = (int) Math.rint(hotspot.extent().weight());
    long key = CountKeys.of(salt, "hotspot " + hotspot.hotspotId()).sum(0, events);
    return counting.rule().publish(events, key);
  }

  private static PublishedHotspot shown(
      PublishedHotspot hotspot, int rank, long weight, CoarseShape shape) {
    Coordinate inside = shape.degrees().getInteriorPoint().getCoordinate();
    return new PublishedHotspot(
        "%s-%s-%d".formatted(hotspot.kind().code(), hotspot.category(), rank),
        hotspot.key(),
        rank,
        new PublishedHotspot.Extent(
            weight, OptionalInt.empty(), OptionalInt.empty(), shape.areaM2()),
        inHundredths(hotspot.evidence()),
        hotspot.beat(),
        new LonLat(inside.x, inside.y),
        shape.degrees());
  }

  /**
   * A share of many digits could be found again in the true ground. It is rounded down, so that its
   * word stays.
   */
  private static PublishedHotspot.Evidence inHundredths(PublishedHotspot.Evidence evidence) {
    OptionalDouble share =
        evidence.share().isPresent()
            ? OptionalDouble.of(Math.floor(evidence.share().getAsDouble() * 100 + ROUNDING) / 100)
            : OptionalDouble.empty();
    return new PublishedHotspot.Evidence(share, evidence.pValue());
  }
}
