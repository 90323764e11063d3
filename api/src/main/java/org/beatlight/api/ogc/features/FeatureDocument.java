package org.beatlight.api.ogc.features;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.beatlight.api.geojson.Shape;
import org.beatlight.api.ogc.Link;
import org.beatlight.api.ogc.crs.Crs;
import org.jspecify.annotations.Nullable;

/**
 * A feature as GeoJSON, which in another CRS than CRS84 follows RFC 7946 in all but that.
 *
 * @param type always {@code Feature}
 * @param links absent within a list
 */
record FeatureDocument(
    String type,
    String id,
    Shape geometry,
    @JsonInclude(JsonInclude.Include.ALWAYS) Map<String, @Nullable Object> properties,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Link> links) {
  static FeatureDocument of(Item item, Crs crs, @Nullable List<Link> links) {
    return new FeatureDocument(
        "Feature", item.id(), Shape.of(crs.fromDegrees(item.geometry())), item.values(), links);
  }
}
