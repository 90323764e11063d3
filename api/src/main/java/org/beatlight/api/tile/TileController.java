package org.beatlight.api.tile;

import io.swagger.v3.oas.annotations.Operation;
import org.beatlight.api.publication.Snapshot;
import org.beatlight.api.web.Answers;
import org.beatlight.api.web.Problem;
import org.beatlight.core.geo.TileAddress;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Vector tiles and how to ask for them. The addresses that TileJSON gives carry the publication, so
 * callers ask anew after a switch; the value itself is not looked at.
 */
@RestController
final class TileController {
  private final CurrentTiles current;
  private final TileCatalog catalog;
  private final Answers answers;
  private final TileAnswers tileAnswers;

  TileController(
      CurrentTiles current, TileCatalog catalog, Answers answers, TileAnswers tileAnswers) {
    this.current = current;
    this.catalog = catalog;
    this.answers = answers;
    this.tileAnswers = tileAnswers;
  }

  @Operation(
      operationId = "tileJson",
      summary = "How to ask for a layer's tiles",
      description = "TileJSON 3.0.0.")
  @GetMapping("/tiles/{name}.json")
  ResponseEntity<TileJson> describe(@PathVariable String name) {
    TileLayer wanted = require(name);
    TileCatalog.Published tiles = catalog.require();
    String server = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
    return answers.ok(tiles.snapshot(), tiles.describe(wanted, server));
  }

  @Operation(
      operationId = "tile",
      summary = "A vector tile",
      description =
          "Mapbox Vector Tile 2.1, gzip; 204 where it shows nothing. Filters: kind (incident or"
              + " concern), category, days (from is the first, to the day after the last), layer"
              + " (of areas). A layer of tiles ignores filters that are not its own.")
  @GetMapping(
      path = "/tiles/{name}/{z:\\d{1,2}}/{x:\\d{1,5}}/{y:\\d{1,5}}.mvt",
      produces = TileAnswers.MVT)
  ResponseEntity<byte[]> tile(
      @PathVariable String name,
      @PathVariable int z,
      @PathVariable int x,
      @PathVariable int y,
      @ParameterObject FilterParameters parameters,
      WebRequest request) {
    TileLayer wanted = require(name);
    TileAddress address = require(z, x, y);
    PublishedTiles tiles = current.require();
    Snapshot snapshot = tiles.snapshot();
    TileFilter filter = parameters.within(snapshot, wanted.filters());

    return tileAnswers.unchanged(snapshot, filter, request)
        ? tileAnswers.unchangedAnswer(snapshot, filter, request)
        : tileAnswers.tile(tiles.gzip(wanted, address, filter), snapshot, filter, request);
  }

  private static TileLayer require(String name) {
    return TileLayers.find(name)
        .orElseThrow(
            () ->
                Problem.notFound(
                    "no layer \"%s\"; there are %s".formatted(name, TileLayers.names())));
  }

  private static TileAddress require(int z, int x, int y) {
    if (z > TileLayers.MAX_ZOOM) {
      throw Problem.notFound("expected a zoom up to %d, got %d".formatted(TileLayers.MAX_ZOOM, z));
    }

    try {
      return new TileAddress(z, x, y);
    } catch (IllegalArgumentException e) {
      throw Problem.notFound("no such tile: " + e.getMessage());
    }
  }
}
