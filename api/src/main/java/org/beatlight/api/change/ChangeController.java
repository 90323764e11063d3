package org.beatlight.api.change;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.beatlight.api.disclosure.ShownSnapshot;
import org.beatlight.api.publication.CategoryKey;
import org.beatlight.api.publication.Snapshot;
import org.beatlight.api.web.Answers;
import org.beatlight.api.web.CategoryFilter;
import org.beatlight.core.change.ChangeTable;
import org.beatlight.core.event.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What changed in every beat. */
@Tag(name = "changes")
@RestController
final class ChangeController {
  private final ShownSnapshot shown;
  private final Changes changes;
  private final Answers answers;

  ChangeController(ShownSnapshot shown, Changes changes, Answers answers) {
    this.shown = shown;
    this.changes = changes;
    this.answers = answers;
  }

  @Operation(
      operationId = "changes",
      summary = "What changed, in every beat and category",
      description =
          "Counts of two windows of equal length, tested by the E-test with the false discovery"
              + " rate held over the whole table: filters hide rows, they change no figure.")
  @GetMapping("/api/v1/changes")
  ResponseEntity<ChangesAnswer> changes(
      @RequestParam @Nullable Kind kind,
      @Parameter(description = "a category's code", example = "burglary") @RequestParam
          @Nullable String category,
      @Parameter(description = "first day of the window; with `to`") @RequestParam
          @Nullable LocalDate from,
      @Parameter(description = "day after the window; with `from`") @RequestParam
          @Nullable LocalDate to) {
    Snapshot snapshot = shown.require();
    CategoryFilter filter = CategoryFilter.asked(snapshot, kind, category);
    ChangeWindows windows = ChangeWindows.asked(snapshot, from, to);
    ChangeTable table = changes.between(snapshot, windows);
    List<ChangeRow> shown =
        table.changes().stream()
            .filter(
                change ->
                    filter.matches(
                        new CategoryKey(change.counts().kind(), change.counts().category())))
            .map(ChangeRow::of)
            .toList();
    return answers.ok(snapshot, ChangesAnswer.of(windows, table, shown));
  }
}
