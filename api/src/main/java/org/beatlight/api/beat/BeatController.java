package org.beatlight.api.beat;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.beatlight.api.change.ChangeWindows;
import org.beatlight.api.disclosure.ShownSnapshot;
import org.beatlight.api.geojson.FeatureCollection;
import org.beatlight.api.geojson.FeatureCollection.Feature;
import org.beatlight.api.geojson.Shape;
import org.beatlight.api.publication.BeatArea;
import org.beatlight.api.publication.CategoryInfo;
import org.beatlight.api.publication.CategoryKey;
import org.beatlight.api.publication.Snapshot;
import org.beatlight.api.web.Answers;
import org.beatlight.api.web.BeatFilter;
import org.beatlight.api.web.CategoryFilter;
import org.beatlight.api.web.Problem;
import org.beatlight.core.event.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Beats, their summaries and their weeks. */
@Tag(name = "beats")
@RestController
final class BeatController {
  private static final int MOST_WEEKS = 1040; // twenty years

  private final ShownSnapshot shown;
  private final BeatSummaries summaries;
  private final Answers answers;

  BeatController(ShownSnapshot shown, BeatSummaries summaries, Answers answers) {
    this.shown = shown;
    this.summaries = summaries;
    this.answers = answers;
  }

  @Operation(
      operationId = "beats",
      summary = "Today's beats with their shapes",
      description = "In the order of their codes.")
  @GetMapping("/api/v1/beats")
  ResponseEntity<FeatureCollection<BeatProperties>> beats() {
    Snapshot snapshot = shown.require();
    List<Feature<BeatProperties>> features =
        snapshot.beats().stream()
            .map(beat -> Feature.of(beat.code(), Shape.of(beat.shape()), BeatProperties.of(beat)))
            .toList();
    return answers.ok(snapshot, FeatureCollection.of(features));
  }

  @Operation(
      operationId = "beatSummary",
      summary = "How one beat fares",
      description =
          "Each category now against the window before it, both streams side by side, and the"
              + " beat's hotspots. Without days the windows are the publication's; with them `now`"
              + " is that range and `before` the range of equal length that ends where it begins.")
  @GetMapping("/api/v1/beats/{beat}")
  ResponseEntity<BeatSummary> summary(
      @Parameter(description = "a beat's code", example = "A1") @PathVariable String beat,
      @Parameter(description = "first day of the window; with `to`") @RequestParam
          @Nullable LocalDate from,
      @Parameter(description = "day after the window; with `from`") @RequestParam
          @Nullable LocalDate to) {
    Snapshot snapshot = shown.require();
    BeatArea area = BeatFilter.require(snapshot, beat);
    ChangeWindows windows = ChangeWindows.asked(snapshot, from, to);
    return answers.ok(snapshot, summaries.of(snapshot, area, windows));
  }

  @Operation(
      operationId = "beatWeeks",
      summary = "One beat week by week",
      description =
          "Whole weeks from Monday, the last complete week last, each with the mean of the 8 weeks"
              + " before it and the band in which its count was to be expected.")
  @GetMapping("/api/v1/beats/{beat}/weeks")
  ResponseEntity<BeatWeeks> weeks(
      @Parameter(description = "a beat's code", example = "A1") @PathVariable String beat,
      @RequestParam Kind kind,
      @Parameter(description = "a category's code; without it the kind's sum", example = "burglary")
          @RequestParam
          @Nullable String category,
      @Parameter(description = "the most weeks to answer, up to 1040")
          @RequestParam(defaultValue = "104")
          int weeks) {
    Snapshot snapshot = shown.require();
    BeatArea area = BeatFilter.require(snapshot, beat);
    CategoryFilter filter = CategoryFilter.asked(snapshot, kind, category);
    if (weeks < 1 || weeks > MOST_WEEKS) {
      throw Problem.badRequest("weeks: expected 1 to %d, got %d".formatted(MOST_WEEKS, weeks));
    }

    return answers.ok(
        snapshot,
        new BeatWeeks(
            area.code(),
            kind.code(),
            category == null || category.isBlank() ? null : category,
            last(weeks, snapshot, area, filter)));
  }

  private static List<BeatWeeks.Week> last(
      int weeks, Snapshot snapshot, BeatArea beat, CategoryFilter filter) {
    List<CategoryKey> keys =
        snapshot.categories().stream().map(CategoryInfo::key).filter(filter::matches).toList();
    return BeatWeeks.last(
        weeks,
        snapshot.manifest().data(),
        days -> keys.stream().mapToInt(key -> snapshot.counts().sum(beat.code(), key, days)).sum(),
        keys.size() * snapshot.counting().variance());
  }
}
