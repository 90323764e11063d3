package org.beatlight.api.ogc.tiles;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.beatlight.api.disclosure.ShownSnapshot;
import org.beatlight.api.ogc.Format;
import org.beatlight.api.ogc.MediaTypes;
import org.beatlight.api.ogc.OgcAnswers;
import org.beatlight.api.ogc.OgcRequest;
import org.beatlight.api.publication.Snapshot;
import org.beatlight.api.web.Problem;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** How the tiles lie, and how they are drawn. */
@Hidden
@RestController
final class TileMatrixSetController {
  private final ShownSnapshot shown;
  private final OgcAnswers answers;

  TileMatrixSetController(ShownSnapshot shown, OgcAnswers answers) {
    this.shown = shown;
    this.answers = answers;
  }

  @GetMapping(OgcRequest.ROOT + "/tileMatrixSets")
  ResponseEntity<Object> list(HttpServletRequest http) {
    OgcRequest request = OgcRequest.of(http);
    Snapshot snapshot = shown.require();
    TileMatrixSetList list = TileMatrixSetList.of(request);
    return answers.page(
        request,
        snapshot,
        MediaType.APPLICATION_JSON,
        () -> list,
        () -> TilePages.tileMatrixSets(snapshot, list));
  }

  @GetMapping(OgcRequest.ROOT + "/tileMatrixSets/{id}")
  ResponseEntity<Object> tileMatrixSet(@PathVariable String id, HttpServletRequest http) {
    OgcRequest request = OgcRequest.of(http);
    Snapshot snapshot = shown.require();
    TileMatrixSet known = TileMatrixSet.WEB_MERCATOR;
    if (!known.id().equals(id)) {
      throw Problem.notFound("no tile matrix set \"%s\"; there is %s".formatted(id, known.id()));
    }
    return answers.page(
        request,
        snapshot,
        MediaType.APPLICATION_JSON,
        () -> known,
        () -> TilePages.tileMatrixSet(snapshot, known));
  }

  @GetMapping(OgcRequest.ROOT + "/styles/beatlight")
  ResponseEntity<Object> style(HttpServletRequest http) {
    OgcRequest request = OgcRequest.of(http);
    Snapshot snapshot = shown.require();
    request.format(Set.of(Format.JSON), MediaTypes.STYLE);
    return answers
        .ok(snapshot, Format.JSON, MediaTypes.STYLE)
        .body(MapStyle.of(snapshot.manifest().city().name(), request.server()));
  }
}
