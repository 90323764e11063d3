package org.beatlight.api.hotspot.query;

import io.swagger.v3.oas.annotations.media.Schema;
import org.beatlight.api.geojson.Degrees;
import org.beatlight.api.geojson.FeatureCollection.Feature;
import org.beatlight.api.geojson.Shape;
import org.beatlight.core.cluster.Hotspot;
import org.beatlight.core.geo.LonLat;
import org.jspecify.annotations.Nullable;

/**
 * A cluster.
 *
 * @param rank the heaviest being 1
 * @param weight events
 * @param places distinct places
 * @param corePlaces places dense enough to carry the hotspot; by hdbscan all of them
 * @param areaM2 of the outline, in square metres with one decimal
 * @param beat the beat that holds the centre; null where none does
 */
record FoundHotspot(
    String hotspotId,
    int rank,
    double weight,
    int places,
    int corePlaces,
    double areaM2,
    @Schema(types = {"string", "null"}) @Nullable String beat,
    double centerLon,
    double centerLat)
    implements FoundProperties {
  private static final double AREA_DECIMALS = 10;

  static Feature<FoundProperties> feature(Hotspot hotspot, QueryGround ground) {
    return Feature.of(
        hotspot.id(), Shape.of(ground.outline(hotspot.outline())), of(hotspot, ground));
  }

  private static FoundHotspot of(Hotspot hotspot, QueryGround ground) {
    LonLat center = ground.plane().toLonLat(hotspot.center());
    return new FoundHotspot(
        hotspot.id(),
        hotspot.rank(),
        hotspot.weight(),
        hotspot.places(),
        hotspot.corePlaces(),
        Math.round(hotspot.outline().getArea() * AREA_DECIMALS) / AREA_DECIMALS,
        ground.beats().index().find(hotspot.center()).orElse(null),
        Degrees.rounded(center.lonDeg()),
        Degrees.rounded(center.latDeg()));
  }
}
