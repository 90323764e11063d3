package org.beatlight.api.about;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.beatlight.api.disclosure.ShownSnapshot;
import org.beatlight.api.publication.Snapshot;
import org.beatlight.api.web.Answers;
import org.beatlight.core.contract.Manifest;
import org.beatlight.settings.City;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which publication is served, and what it was made from. */
@Tag(name = "publication")
@RestController
final class PublicationController {
  private final ShownSnapshot shown;
  private final Answers answers;
  private final City city;

  PublicationController(ShownSnapshot shown, Answers answers, City city) {
    this.shown = shown;
    this.answers = answers;
    this.city = city;
  }

  @Operation(
      operationId = "publication",
      summary = "The publication at a glance",
      description =
          "What is served now: the city, its days, the methods' settings, its categories.")
  @GetMapping("/api/v1/publication")
  ResponseEntity<PublicationAnswer> publication() {
    Snapshot snapshot = shown.require();
    return answers.ok(snapshot, PublicationAnswer.of(snapshot, city));
  }

  @Operation(
      operationId = "manifest",
      summary = "What the publication was made from",
      description =
          "Inputs with their checksums, settings of the methods, rows written, and the quality of"
              + " each source: where its rows went and what was found.")
  @GetMapping("/api/v1/publication/manifest")
  ResponseEntity<Manifest> manifest() {
    Snapshot snapshot = shown.requireWithManifest();
    return answers.ok(snapshot, snapshot.manifest());
  }
}
