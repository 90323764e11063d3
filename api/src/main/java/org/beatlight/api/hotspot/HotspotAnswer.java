package org.beatlight.api.hotspot;

import io.swagger.v3.oas.annotations.media.Schema;
import org.beatlight.api.geojson.Degrees;
import org.beatlight.api.publication.CategoryInfo;
import org.beatlight.api.publication.PublishedHotspot;
import org.beatlight.api.publication.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * A hotspot without its outline, as it is answered.
 *
 * @param name of the category
 * @param rank within its category, the heaviest being 1
 * @param weight events in the window
 * @param areaM2 of the outline, in square metres
 * @param beat the beat that holds the centre; null where none does
 */
public record HotspotAnswer(
    String hotspotId,
    String kind,
    String category,
    String name,
    int rank,
    double weight,
    int places,
    int corePlaces,
    double areaM2,
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
        hotspot.extent().places(),
        hotspot.extent().corePlaces(),
        hotspot.extent().areaM2(),
        hotspot.beat().isEmpty() ? null : hotspot.beat(),
        Degrees.rounded(hotspot.center().lonDeg()),
        Degrees.rounded(hotspot.center().latDeg()));
  }
}
