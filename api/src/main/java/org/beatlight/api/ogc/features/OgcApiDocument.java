package org.beatlight.api.ogc.features;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.stream.Collectors;
import org.beatlight.api.ogc.OgcRequest;
import org.beatlight.api.ogc.html.Cell;
import org.beatlight.api.publication.Snapshot;

/**
 * The OGC resources described as OpenAPI 3.0, which the standards name; the service's own document
 * is 3.1. Its addresses begin at the landing page, and each collection has its own, for clients
 * read there which properties they may ask by.
 */
final class OgcApiDocument {
  private final OpenAPI document;

  private OgcApiDocument(OpenAPI document) {
    this.document = document;
  }

  static OgcApiDocument of(OgcRequest request, Snapshot snapshot) {
    Paths paths = new Paths();
    ApiPaths.addPages(paths);
    Layers.ALL.forEach(layer -> ApiPaths.addCollection(paths, layer));
    return new OgcApiDocument(
        new OpenAPI()
            .openapi("3.0.3")
            .info(
                new Info()
                    .title("Beatlight: " + snapshot.manifest().city().name())
                    .version("1")
                    .description(
                        "OGC API Features (with CRS and CQL2 filters) and Tiles over one"
                            + " publication."))
            .servers(List.of(new Server().url(request.href(""))))
            .paths(paths));
  }

  /** Returns the document as bytes of JSON. */
  byte[] json() {
    try {
      return Json.mapper().writeValueAsBytes(document);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the document cannot be written", e);
    }
  }

  /** Returns a row for each address: itself, what it answers, its parameters. */
  List<List<Cell>> rows() {
    return document.getPaths().entrySet().stream()
        .map(path -> row(path.getKey(), path.getValue()))
        .toList();
  }

  private static List<Cell> row(String path, PathItem item) {
    Operation get = item.getGet();
    String parameters =
        get.getParameters() == null
            ? ""
            : get.getParameters().stream()
                .map(Parameter::getName)
                .collect(Collectors.joining(", "));
    return List.of(Cell.of(path), Cell.of(get.getSummary()), Cell.of(parameters));
  }
}
