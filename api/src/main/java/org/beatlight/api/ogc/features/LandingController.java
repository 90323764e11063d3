package org.beatlight.api.ogc.features;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import org.beatlight.api.disclosure.ShownSnapshot;
import org.beatlight.api.ogc.MediaTypes;
import org.beatlight.api.ogc.OgcAnswers;
import org.beatlight.api.ogc.OgcRequest;
import org.beatlight.api.publication.Snapshot;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the service is and what it meets, for clients of the OGC API. */
@Hidden // these resources describe themselves at /ogc/api
@RestController
final class LandingController {
  private final ShownSnapshot shown;
  private final OgcAnswers answers;

  LandingController(ShownSnapshot shown, OgcAnswers answers) {
    this.shown = shown;
    this.answers = answers;
  }

  @GetMapping({OgcRequest.ROOT, OgcRequest.ROOT + "/"})
  ResponseEntity<Object> landing(HttpServletRequest http) {
    OgcRequest request = OgcRequest.of(http);
    Snapshot snapshot = shown.require();
    LandingPage page = LandingPage.of(request, snapshot.manifest().city().name());
    return answers.page(
        request,
        snapshot,
        MediaType.APPLICATION_JSON,
        () -> page,
        () -> Pages.landing(snapshot, page));
  }

  @GetMapping(OgcRequest.ROOT + "/conformance")
  ResponseEntity<Object> conformance(HttpServletRequest http) {
    OgcRequest request = OgcRequest.of(http);
    Snapshot snapshot = shown.require();
    return answers.page(
        request,
        snapshot,
        MediaType.APPLICATION_JSON,
        () -> Conformance.ALL,
        () -> Pages.conformance(snapshot));
  }

  @GetMapping(OgcRequest.ROOT + "/api")
  ResponseEntity<Object> api(HttpServletRequest http) {
    OgcRequest request = OgcRequest.of(http);
    Snapshot snapshot = shown.require();
    OgcApiDocument document = OgcApiDocument.of(request, snapshot);
    return answers.page(
        request, snapshot, MediaTypes.OPENAPI, document::json, () -> Pages.api(snapshot, document));
  }
}
