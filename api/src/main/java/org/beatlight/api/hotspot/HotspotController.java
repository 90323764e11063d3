package org.beatlight.api.hotspot;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.beatlight.api.disclosure.ShownSnapshot;
import org.beatlight.api.geojson.FeatureCollection;
import org.beatlight.api.geojson.FeatureCollection.Feature;
import org.beatlight.api.geojson.Shape;
import org.beatlight.api.publication.PublishedHotspot;
import org.beatlight.api.publication.Snapshot;
import org.beatlight.api.web.Answers;
import org.beatlight.api.web.BeatFilter;
import org.beatlight.api.web.CategoryFilter;
import org.beatlight.core.event.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Hotspots of the publication. */
@Tag(name = "hotspots")
@RestController
final class HotspotController {
  private final ShownSnapshot shown;
  private final Answers answers;

  HotspotController(ShownSnapshot shown, Answers answers) {
    this.shown = shown;
    this.answers = answers;
  }

  @Operation(
      operationId = "hotspots",
      summary = "Where events cluster",
      description =
          "Outlines of the hotspots of the publication's window, by kind, category and rank: the"
              + " union of the search radius around their core places.")
  @GetMapping("/api/v1/hotspots")
  ResponseEntity<FeatureCollection<HotspotAnswer>> hotspots(
      @RequestParam @Nullable Kind kind,
      @Parameter(description = "a category's code", example = "burglary") @RequestParam
          @Nullable String category,
      @Parameter(description = "a beat's code", example = "A1") @RequestParam
          @Nullable String beat) {
    Snapshot snapshot = shown.require();
    CategoryFilter categories = CategoryFilter.asked(snapshot, kind, category);
    BeatFilter beats = BeatFilter.asked(snapshot, beat);
    List<Feature<HotspotAnswer>> features =
        snapshot.hotspots().stream()
            .filter(hotspot -> categories.matches(hotspot.key()) && beats.matches(hotspot.beat()))
            .map(hotspot -> feature(snapshot, hotspot))
            .toList();
    return answers.ok(snapshot, FeatureCollection.of(features));
  }

  private static Feature<HotspotAnswer> feature(Snapshot snapshot, PublishedHotspot hotspot) {
    return Feature.of(
        hotspot.hotspotId(), Shape.of(hotspot.outline()), HotspotAnswer.of(snapshot, hotspot));
  }
}
