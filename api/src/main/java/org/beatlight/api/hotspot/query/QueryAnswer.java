package org.beatlight.api.hotspot.query;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.beatlight.api.geojson.FeatureCollection.Feature;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a query: GeoJSON with members of its own. Equal queries of equal publications have
 * equal answers, byte by byte.
 *
 * @param query the body with all that it left out; sent again it asks the same
 * @param found how many hotspots or cells there are, of which the features are the first
 * @param notTested why nothing was sought; null where it was
 */
record QueryAnswer(
    String type,
    long publicationId,
    String fingerprint,
    @Schema(implementation = QueryBody.class) Map<String, Object> query,
    EventCounts events,
    int found,
    @Schema(types = {"string", "null"}) @Nullable String notTested,
    List<Feature<FoundProperties>> features) {}
