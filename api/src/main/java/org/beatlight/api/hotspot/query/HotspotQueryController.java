package org.beatlight.api.hotspot.query;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Hotspots as a caller asks for them. */
@Tag(name = "hotspots")
@RestController
final class HotspotQueryController {
  private final CurrentGround current;
  private final QueryPool pool;

  HotspotQueryController(CurrentGround current, QueryPool pool) {
    this.current = current;
    this.pool = pool;
  }

  @Operation(
      operationId = "hotspotQuery",
      summary = "Where events of any days and hours cluster",
      description =
          "Seeks hotspots among the events of the publication as the body asks: dbscan and hdbscan"
              + " answer outlines by rank, gi-star cells, the hottest first. Events of one kind"
              + " alone; stacked geocodes and places known as areas are left out and counted.",
      requestBody =
          @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON_VALUE,
                      schema = @Schema(implementation = QueryBody.class))))
  @PostMapping(path = "/api/v1/hotspots/query", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<QueryAnswer> query(InputStream body) throws IOException {
    QueryGround ground = current.require();
    HotspotQuery query = QueryReader.read(body.readAllBytes(), ground); // the server bounds it
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(pool.run(() -> query.answer(ground)));
  }
}
