package org.beatlight.api.tile;

import io.swagger.v3.oas.annotations.Operation;
import org.beatlight.api.web.Answers;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * How to ask for tiles; {@link TileServlet} answers for the tiles themselves. The addresses carry
 * the publication, so callers ask anew after a switch; the value itself is not looked at.
 */
@RestController
final class TileController {
  private final TileCatalog catalog;
  private final Answers answers;

  TileController(TileCatalog catalog, Answers answers) {
    this.catalog = catalog;
    this.answers = answers;
  }

  @Operation(
      operationId = "tileJson",
      summary = "How to ask for a layer's tiles",
      description = "TileJSON 3.0.0.")
  @GetMapping("/tiles/{name}.json")
  ResponseEntity<TileJson> describe(@PathVariable String name) {
    TileLayer wanted = TileLayers.require(name);
    TileCatalog.Published tiles = catalog.require();
    String server = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
    return answers.ok(tiles.snapshot(), tiles.describe(wanted, server));
  }
}
