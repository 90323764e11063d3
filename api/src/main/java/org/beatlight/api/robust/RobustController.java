package org.beatlight.api.robust;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.beatlight.api.disclosure.ShownSnapshot;
import org.beatlight.api.geojson.FeatureCollection;
import org.beatlight.api.geojson.FeatureCollection.Feature;
import org.beatlight.api.geojson.Shape;
import org.beatlight.api.publication.RobustArea;
import org.beatlight.api.publication.Snapshot;
import org.beatlight.api.web.Answers;
import org.beatlight.api.web.CategoryFilter;
import org.beatlight.api.web.Problem;
import org.beatlight.core.event.Kind;
import org.beatlight.core.geo.LonLat;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Ground that many runs called hot. */
@Tag(name = "hotspots")
@RestController
final class RobustController {
  private final ShownSnapshot shown;
  private final Answers answers;

  RobustController(ShownSnapshot shown, Answers answers) {
    this.shown = shown;
    this.answers = answers;
  }

  @Operation(
      operationId = "robust",
      summary = "Ground that many runs called hot",
      description =
          "By category and stability: firm ground was hot in at least 8 of 10 runs, likely ground in"
              + " at least half, fragile ground in fewer.")
  @GetMapping("/api/v1/robust")
  ResponseEntity<FeatureCollection<RobustProperties>> robust(
      @RequestParam @Nullable Kind kind,
      @Parameter(description = "a category's code", example = "burglary") @RequestParam
          @Nullable String category) {
    Snapshot snapshot = shown.require();
    CategoryFilter categories = CategoryFilter.asked(snapshot, kind, category);
    List<Feature<RobustProperties>> features =
        snapshot.robust().areas().stream()
            .filter(area -> categories.matches(area.key()))
            .map(area -> feature(snapshot, area))
            .toList();
    return answers.ok(snapshot, FeatureCollection.of(features));
  }

  @Operation(
      operationId = "robustAt",
      summary = "How sure it is that a place is hot",
      description = "The share of runs in which the place was hot, for every category.")
  @GetMapping("/api/v1/robust/at")
  ResponseEntity<PlaceShares> at(
      @Parameter(description = "degrees", example = "-87.6965") @RequestParam Double lon,
      @Parameter(description = "degrees", example = "41.8025") @RequestParam Double lat) {
    Snapshot snapshot = shown.require();
    return answers.ok(snapshot, PlaceShares.at(snapshot, place(lon, lat)));
  }

  private static LonLat place(double lon, double lat) {
    try {
      return new LonLat(lon, lat);
    } catch (IllegalArgumentException e) {
      throw Problem.badRequest(String.valueOf(e.getMessage()));
    }
  }

  private static Feature<RobustProperties> feature(Snapshot snapshot, RobustArea area) {
    RobustProperties properties = RobustProperties.of(snapshot, area);
    return Feature.of(properties.featureId(), Shape.of(area.shape()), properties);
  }
}
