package org.beatlight.api.ogc.features;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.beatlight.api.disclosure.ShownSnapshot;
import org.beatlight.api.ogc.Format;
import org.beatlight.api.ogc.Link;
import org.beatlight.api.ogc.MediaTypes;
import org.beatlight.api.ogc.OgcAnswers;
import org.beatlight.api.ogc.OgcRequest;
import org.beatlight.api.publication.Snapshot;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The collections and what can be asked of them. */
@Hidden
@RestController
final class CollectionController {
  private static final MediaType JSON = MediaType.APPLICATION_JSON;

  private final ShownSnapshot shown;
  private final OgcAnswers answers;

  CollectionController(ShownSnapshot shown, OgcAnswers answers) {
    this.shown = shown;
    this.answers = answers;
  }

  @GetMapping(OgcRequest.ROOT + "/collections")
  ResponseEntity<Object> collections(HttpServletRequest http) {
    OgcRequest request = OgcRequest.of(http);
    Snapshot snapshot = shown.require();
    CollectionList list =
        new CollectionList(
            selfLinks(request),
            Layers.ALL.stream()
                .map(layer -> CollectionDescription.of(request, layer, snapshot))
                .toList());
    return answers.page(
        request, snapshot, JSON, () -> list, () -> Pages.collections(snapshot, list));
  }

  @GetMapping(OgcRequest.ROOT + "/collections/{collection}")
  ResponseEntity<Object> collection(@PathVariable String collection, HttpServletRequest http) {
    Layer<?> layer = Layers.require(collection);
    OgcRequest request = OgcRequest.of(http);
    Snapshot snapshot = shown.require();
    CollectionDescription description =
        CollectionDescription.of(request, layer, snapshot).linking(selfLinks(request));
    return answers.page(
        request, snapshot, JSON, () -> description, () -> Pages.collection(snapshot, description));
  }

  @GetMapping(OgcRequest.ROOT + "/collections/{collection}/queryables")
  ResponseEntity<Object> queryables(@PathVariable String collection, HttpServletRequest http) {
    Layer<?> layer = Layers.require(collection);
    OgcRequest request = OgcRequest.of(http);
    Snapshot snapshot = shown.require();
    return answers.page(
        request,
        snapshot,
        MediaTypes.SCHEMA,
        () -> Queryables.of(request, layer),
        () -> Pages.queryables(snapshot, layer));
  }

  private static List<Link> selfLinks(OgcRequest request) {
    return request.selfLinks(request.format(Format.PAGES, JSON), Format.PAGES, JSON);
  }
}
