package org.beatlight.api.ogc.features;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.beatlight.api.ogc.MediaTypes;

/** The addresses of the OGC resources, for their description. */
final class ApiPaths {
  private static final String JSON = "application/json";
  private static final String HTML = "text/html";
  private static final String GEOJSON = MediaTypes.GEOJSON.toString();

  /** What may go wrong anywhere. */
  private static final Map<String, String> PROBLEMS =
      new TreeMap<>(
          Map.of(
              "400", "A parameter is not what was expected",
              "404", "What was asked for does not exist",
              "406", "None of the formats is accepted",
              "429", "The client asks faster than it may; see Retry-After",
              "503", "No publication is loaded yet; see Retry-After"));

  private ApiPaths() {}

  static void addPages(Paths paths) {
    add(paths, "/", "landingPage", "Where every client begins", List.of(), JSON, HTML);
    add(paths, "/conformance", "conformance", "The classes that are met", List.of(), JSON, HTML);
    String openApi = MediaTypes.OPENAPI.toString();
    add(paths, "/api", "api", "This description", List.of(), openApi, HTML);
    add(paths, "/collections", "collections", "The collections", List.of(), JSON, HTML);
    add(paths, "/tiles", "tilesets", "The vector tiles", List.of(), JSON, HTML);
  }

  static void addCollection(Paths paths, Layer<?> layer) {
    String path = "/collections/" + layer.id();
    String title = layer.title();
    add(paths, path, layer.id(), title, List.of(), JSON, HTML);
    add(
        paths,
        path + "/queryables",
        layer.id() + ".queryables",
        "What filters may name",
        List.of(),
        MediaTypes.SCHEMA.toString(),
        HTML);
    add(
        paths,
        path + "/items",
        layer.id() + ".items",
        title + ": features",
        ApiParameters.items(layer),
        GEOJSON,
        HTML,
        "text/csv");
    add(
        paths,
        path + "/items/{featureId}",
        layer.id() + ".item",
        title + ": one feature",
        ApiParameters.item(),
        GEOJSON,
        HTML);
    add(paths, path + "/tiles", layer.id() + ".tiles", title + ": tiles", List.of(), JSON, HTML);
  }

  private static void add(
      Paths paths,
      String path,
      String id,
      String summary,
      List<Parameter> parameters,
      String... types) {
    Operation operation =
        new Operation().operationId(id).summary(summary).responses(answers(types));
    parameters.forEach(operation::addParametersItem);
    List<String> formats =
        types.length > 2 ? List.of("json", "html", "csv") : List.of("json", "html");
    operation.addParametersItem(ApiParameters.format(formats));
    paths.addPathItem(path, new PathItem().get(operation));
  }

  private static ApiResponses answers(String... types) {
    Content content = new Content();
    for (String type : types) {
      Schema<?> schema = type.startsWith("text/") ? new StringSchema() : new ObjectSchema();
      content.addMediaType(type, new MediaType().schema(schema));
    }
    ApiResponses answers = new ApiResponses();
    answers.addApiResponse(
        "200", new ApiResponse().description("What was asked for").content(content));
    PROBLEMS.forEach((status, description) -> answers.addApiResponse(status, problem(description)));
    return answers;
  }

  private static ApiResponse problem(String description) {
    return new ApiResponse()
        .description(description)
        .content(
            new Content()
                .addMediaType(
                    "application/problem+json", new MediaType().schema(new ObjectSchema())));
  }
}
