package org.beatlight.api.hotspot;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.beatlight.api.geojson.Degrees;
import org.beatlight.api.publication.CategoryInfo;
import org.beatlight.api.publication.PublishedHotspot;
import org.beatlight.api.publication.Snapshot;
import org.beatlight.core.robust.Stability;
import org.jspecify.annotations.Nullable;

/**
 * A hotspot without its outline, as it is answered.
 *
 * @param name of the category
 * @param rank within its category, the surest being 1
 * @param weight events in the window
 * @param places distinct ones; null where that is not shown
 * @param corePlaces those dense enough to carry it; likewise
 * @param areaM2 of the outline, in square metres
 * @param share in which of the publication's runs its ground was hot, in [0, 1]; null where none
 *     were asked
 * @param stability what the share says: firm, likely or fragile
 * @param pValue how often chance makes a cluster as heavy, anywhere; null where not tested
 * @param beat the beat that holds the centre; null where none does
 */
public record HotspotAnswer(
    String hotspotId,
    String kind,
    String category,
    String name,
    int rank,
    double weight,
    @Schema(types = {"integer", "null"}) @Nullable Integer places,
    @Schema(types = {"integer", "null"}) @Nullable Integer corePlaces,
    double areaM2,
    @Schema(types = {"number", "null"}) @Nullable Double share,
    @Schema(types = {"string", "null"}) @Nullable String stability,
    @Schema(types = {"number", "null"}) @Nullable Double pValue,
    @Schema(types = {"string", "null"}) @Nullable String beat,
    double centerLon,
    double centerLat) {
  /** Returns a hotspot of the snapshot as it is answered. */
  public static HotspotAnswer of(Snapshot snapshot, PublishedHotspot hotspot) {
    return new HotspotAnswer(
        hotspot.hotspotId(),
        hotspot.kind().code(),
        hotspot.category(),
        snapshot.findCategory(hotspot.key()).map(CategoryInfo::name).orElse(hotspot.category()),
        hotspot.rank(),
        hotspot.extent().weight(),
        orNull(hotspot.extent().places()),
        orNull(hotspot.extent().corePlaces()),
        hotspot.extent().areaM2(),
        orNull(hotspot.evidence().share()),
        hotspot.evidence().stability().map(Stability::code).orElse(null),
        orNull(hotspot.evidence().pValue()),
        hotspot.beat().isEmpty() ? null : hotspot.beat(),
        Degrees.rounded(hotspot.center().lonDeg()),
        Degrees.rounded(hotspot.center().latDeg()));
  }

  private static @Nullable Integer orNull(OptionalInt value) {
    return value.isPresent() ? value.getAsInt() : null;
  }

  private static @Nullable Double orNull(OptionalDouble value) {
    return value.isPresent() ? value.getAsDouble() : null;
  }
}
