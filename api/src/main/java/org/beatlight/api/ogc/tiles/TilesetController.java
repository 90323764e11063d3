package org.beatlight.api.ogc.tiles;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.beatlight.api.ogc.Format;
import org.beatlight.api.ogc.OgcAnswers;
import org.beatlight.api.ogc.OgcRequest;
import org.beatlight.api.tile.TileCatalog;
import org.beatlight.api.tile.TileJson;
import org.beatlight.api.web.Problem;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The layers of vector tiles as tilesets. */
@Hidden
@RestController
final class TilesetController {
  private static final MediaType JSON = MediaType.APPLICATION_JSON;

  /** The layers that are collections of features too. */
  private static final Set<String> COLLECTIONS = Set.of("beats", "hotspots");

  private final TileCatalog catalog;
  private final OgcAnswers answers;

  TilesetController(TileCatalog catalog, OgcAnswers answers) {
    this.catalog = catalog;
    this.answers = answers;
  }

  @GetMapping(OgcRequest.ROOT + "/tiles")
  ResponseEntity<Object> tilesets(HttpServletRequest http) {
    OgcRequest request = OgcRequest.of(http);
    TileCatalog.Published tiles = catalog.require();
    return list(request, tiles, tiles.layers(request.server()));
  }

  @GetMapping(OgcRequest.ROOT + "/collections/{collection}/tiles")
  ResponseEntity<Object> ofCollection(@PathVariable String collection, HttpServletRequest http) {
    OgcRequest request = OgcRequest.of(http);
    TileCatalog.Published tiles = catalog.require();
    if (!COLLECTIONS.contains(collection)) {
      throw Problem.notFound("no collection \"" + collection + "\"");
    }
    return list(request, tiles, List.of(require(tiles, collection, request)));
  }

  @GetMapping(OgcRequest.ROOT + "/tiles/{layer}")
  ResponseEntity<Object> tileset(@PathVariable String layer, HttpServletRequest http) {
    OgcRequest request = OgcRequest.of(http);
    TileCatalog.Published tiles = catalog.require();
    Tileset tileset = Tileset.full(request, require(tiles, layer, request));
    return answers.page(
        request,
        tiles.snapshot(),
        JSON,
        () -> tileset,
        () -> TilePages.tileset(tiles.snapshot(), tileset));
  }

  private ResponseEntity<Object> list(
      OgcRequest request, TileCatalog.Published tiles, List<TileJson> layers) {
    Format format = request.format(Format.PAGES, JSON);
    TilesetList list =
        new TilesetList(
            request.selfLinks(format, Format.PAGES, JSON),
            layers.stream().map(layer -> Tileset.listed(request, layer)).toList());
    return answers.page(
        request,
        tiles.snapshot(),
        JSON,
        () -> list,
        () -> TilePages.tilesets(tiles.snapshot(), list));
  }

  private static TileJson require(TileCatalog.Published tiles, String layer, OgcRequest request) {
    return tiles
        .find(layer, request.server())
        .orElseThrow(() -> Problem.notFound("no tileset \"" + layer + "\""));
  }
}
