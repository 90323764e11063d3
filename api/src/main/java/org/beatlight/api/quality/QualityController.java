package org.beatlight.api.quality;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import org.beatlight.api.disclosure.ShownSnapshot;
import org.beatlight.api.publication.Snapshot;
import org.beatlight.api.web.Answers;
import org.beatlight.api.web.Problem;
import org.beatlight.core.quality.SourceReport;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** How good the data are. */
@Tag(name = "quality")
@RestController
final class QualityController {
  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

  private final ShownSnapshot shown;
  private final Answers answers;

  QualityController(ShownSnapshot shown, Answers answers) {
    this.shown = shown;
    this.answers = answers;
  }

  @Operation(
      operationId = "quality",
      summary = "How good the data are",
      description =
          "For every source: where its rows went, month by month, what was found, whether a month"
              + " holds as many rows as expected, and what to repair first; for every layer of"
              + " areas: gaps, overlaps and codes without a polygon.")
  @GetMapping("/api/v1/quality")
  ResponseEntity<QualityAnswer> quality() {
    Snapshot snapshot = shown.requireWithManifest();
    return answers.ok(snapshot, QualityAnswer.of(snapshot));
  }

  @Operation(
      operationId = "sourceQuality",
      summary = "How good the data of one source are",
      description = "The same with one source alone.")
  @GetMapping("/api/v1/quality/{source}")
  ResponseEntity<QualityAnswer> source(
      @Parameter(description = "a source's name", example = "incidents") @PathVariable
          String source) {
    Snapshot snapshot = shown.requireWithManifest();
    SourceReport report =
        snapshot.manifest().quality().sources().stream()
            .filter(known -> known.tally().source().equals(source))
            .findFirst()
            .orElseThrow(() -> Problem.notFound("no source \"" + source + "\""));
    return answers.ok(snapshot, QualityAnswer.of(snapshot, report));
  }

  @Operation(
      operationId = "qualityCsv",
      summary = "The findings as a table for spreadsheets",
      description =
          "A line for every source, month and finding: the rows that have it, of how many read, and"
              + " what became of them. The month is `unknown` for rows without a readable time.")
  @ApiResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = "text/csv",
              schema =
                  @Schema(
                      type = "string",
                      example =
                          "source,month,finding,rows,read,became,meaning\r\n"
                              + "incidents,2024-05,no-coordinates,12,3042,dropped,the coordinates"
                              + " are missing or no numbers\r\n")))
  @GetMapping(path = "/api/v1/quality.csv", produces = "text/csv")
  ResponseEntity<byte[]> csv() {
    Snapshot snapshot = shown.requireWithManifest();
    String name = "quality-" + snapshot.publicationId() + ".csv";
    return answers
        .ok(snapshot)
        .contentType(CSV)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(QualityCsv.of(snapshot.manifest().quality()));
  }
}
