package org.beatlight.api.ogc.features;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;
import org.beatlight.api.disclosure.ShownSnapshot;
import org.beatlight.api.ogc.Format;
import org.beatlight.api.ogc.MediaTypes;
import org.beatlight.api.ogc.OgcAnswers;
import org.beatlight.api.ogc.OgcRequest;
import org.beatlight.api.ogc.cql2.Queryable;
import org.beatlight.api.ogc.crs.Crs;
import org.beatlight.api.publication.Snapshot;
import org.beatlight.api.web.Problem;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The features of a collection. */
@Hidden
@RestController
final class ItemController {
  private static final String CONTENT_CRS = "Content-Crs";

  private final ShownSnapshot shown;
  private final OgcAnswers answers;

  ItemController(ShownSnapshot shown, OgcAnswers answers) {
    this.shown = shown;
    this.answers = answers;
  }

  @GetMapping(OgcRequest.ROOT + "/collections/{collection}/items")
  ResponseEntity<Object> items(@PathVariable String collection, HttpServletRequest http) {
    Layer<?> layer = Layers.require(collection);
    OgcRequest request = OgcRequest.of(http, parameters(layer));
    Format format = request.format(ItemPage.FORMATS, MediaTypes.GEOJSON);
    Snapshot snapshot = shown.require();
    ItemQuery query = ItemQuery.of(request, layer, snapshot);
    ItemPage page = ItemPage.of(layer, query, snapshot);
    return ok(snapshot, format, query.crs())
        .headers(fileHeaders(page, format, request, snapshot))
        .body(
            switch (format) {
              case JSON -> page.toFeatureList(request);
              case HTML -> Pages.items(snapshot, request, page).toString();
              case CSV, GPKG, FGB -> page.toTable(snapshot.header().publishedAt());
            });
  }

  @GetMapping(OgcRequest.ROOT + "/collections/{collection}/items/{feature}")
  ResponseEntity<Object> item(
      @PathVariable String collection, @PathVariable String feature, HttpServletRequest http) {
    Layer<?> layer = Layers.require(collection);
    OgcRequest request = OgcRequest.of(http, "crs");
    Format format = request.format(Format.PAGES, MediaTypes.GEOJSON);
    Crs crs = ItemQuery.crs(request, "crs");
    Snapshot snapshot = shown.require();
    Item item =
        layer
            .items(snapshot)
            .filter(known -> known.id().equals(feature))
            .findFirst()
            .orElseThrow(
                () -> Problem.notFound("no feature \"%s\" in %s".formatted(feature, layer.id())));
    return ok(snapshot, format, crs)
        .body(
            format == Format.HTML
                ? Pages.item(snapshot, request, layer, item).toString()
                : FeatureDocument.of(item, crs, ItemPage.links(request, format, layer)));
  }

  private ResponseEntity.BodyBuilder ok(Snapshot snapshot, Format format, Crs crs) {
    return answers
        .ok(snapshot, format, MediaTypes.GEOJSON)
        .header(CONTENT_CRS, "<" + crs.uri() + ">");
  }

  /** Names a file after its collection and publication, and tells where it goes on. */
  private static HttpHeaders fileHeaders(
      ItemPage page, Format format, OgcRequest request, Snapshot snapshot) {
    if (!Format.FILES.contains(format)) {
      return HttpHeaders.EMPTY;
    }

    HttpHeaders headers = new HttpHeaders();
    String name = "%s-%d.%s".formatted(page.layer().id(), snapshot.publicationId(), format.code());
    headers.setContentDisposition(ContentDisposition.attachment().filename(name).build());
    page.next(request)
        .ifPresent(
            next -> headers.add(HttpHeaders.LINK, "<%s>; rel=\"next\"".formatted(next.href())));
    return headers;
  }

  private static String[] parameters(Layer<?> layer) {
    return Stream.concat(
            ItemQuery.PARAMETERS.stream(), layer.properties().stream().map(Queryable::name))
        .toArray(String[]::new);
  }
}
