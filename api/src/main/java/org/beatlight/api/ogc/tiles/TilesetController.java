package org.beatlight.api.ogc.tiles;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.beatlight.api.ogc.Format;
import org.beatlight.api.ogc.OgcAnswers;
import org.beatlight.api.ogc.OgcRequest;
import org.beatlight.api.ogc.features.Layers;
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

  private static final String WEB_MERCATOR = "WebMercatorQuad";

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
    return list(
        request,
        tiles,
        tiles.layers(request.server()).stream()
            .map(layer -> Tileset.listed(request, layer, "/tiles/" + layer.name()))
            .toList());
  }

  @GetMapping(OgcRequest.ROOT + "/tiles/{layer}")
  ResponseEntity<Object> tileset(@PathVariable String layer, HttpServletRequest http) {
    return tileset(OgcRequest.of(http), layer, "/tiles/" + layer);
  }

  @GetMapping(OgcRequest.ROOT + "/collections/{collection}/tiles")
  ResponseEntity<Object> ofCollection(@PathVariable String collection, HttpServletRequest http) {
    OgcRequest request = OgcRequest.of(http);
    String path = requireCollection(collection);
    TileCatalog.Published tiles = catalog.require();
    TileJson layer = require(tiles, collection, request);
    return list(request, tiles, List.of(Tileset.listed(request, layer, path)));
  }

  @GetMapping(OgcRequest.ROOT + "/collections/{collection}/tiles/" + WEB_MERCATOR)
  ResponseEntity<Object> tilesetOfCollection(
      @PathVariable String collection, HttpServletRequest http) {
    return tileset(OgcRequest.of(http), collection, requireCollection(collection));
  }

  private ResponseEntity<Object> tileset(OgcRequest request, String layer, String path) {
    TileCatalog.Published tiles = catalog.require();
    Tileset tileset = Tileset.full(request, require(tiles, layer, request), path);
    return answers.page(
        request,
        tiles.snapshot(),
        JSON,
        () -> tileset,
        () -> TilePages.tileset(tiles.snapshot(), tileset));
  }

  private ResponseEntity<Object> list(
      OgcRequest request, TileCatalog.Published tiles, List<Tileset> tilesets) {
    Format format = request.format(Format.PAGES, JSON);
    TilesetList list = new TilesetList(request.selfLinks(format, Format.PAGES, JSON), tilesets);
    return answers.page(
        request,
        tiles.snapshot(),
        JSON,
        () -> list,
        () -> TilePages.tilesets(tiles.snapshot(), list));
  }

  /** Returns where the tileset of a collection is found. */
  private static String requireCollection(String collection) {
    Layers.requireKnown(collection);
    return "/collections/%s/tiles/%s".formatted(collection, WEB_MERCATOR);
  }

  private static TileJson require(TileCatalog.Published tiles, String layer, OgcRequest request) {
    return tiles
        .find(layer, request.server())
        .orElseThrow(() -> Problem.notFound("no tileset \"" + layer + "\""));
  }
}
