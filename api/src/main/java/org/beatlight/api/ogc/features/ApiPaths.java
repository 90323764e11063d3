package org.beatlight.api.ogc.features;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.BinarySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.beatlight.api.ogc.Format;
import org.beatlight.api.ogc.MediaTypes;
import org.springframework.http.MediaType;

/** The addresses of the OGC resources, for their description. */
final class ApiPaths {
  private static final MediaType JSON = MediaType.APPLICATION_JSON;

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
    paths.addPathItem("/", page("landingPage", "Where every client begins", JSON));
    paths.addPathItem("/conformance", page("conformance", "The classes that are met", JSON));
    paths.addPathItem("/api", page("api", "This description", MediaTypes.OPENAPI));
    paths.addPathItem("/collections", page("collections", "The collections", JSON));
    paths.addPathItem("/tiles", page("tilesets", "The vector tiles", JSON));
  }

  static void addCollection(Paths paths, Layer<?> layer) {
    String path = "/collections/" + layer.id();
    String id = layer.id();
    String title = layer.title();
    paths.addPathItem(path, page(id, title, JSON));
    paths.addPathItem(
        path + "/queryables", page(id + ".queryables", "What filters may name", MediaTypes.SCHEMA));
    Operation items = operation(id + ".items", title + ": features");
    ApiParameters.items(layer).forEach(items::addParametersItem);
    paths.addPathItem(path + "/items", in(ItemPage.FORMATS, MediaTypes.GEOJSON, items));
    Operation item = operation(id + ".item", title + ": one feature");
    ApiParameters.item().forEach(item::addParametersItem);
    paths.addPathItem(path + "/items/{featureId}", in(Format.PAGES, MediaTypes.GEOJSON, item));
    paths.addPathItem(path + "/tiles", page(id + ".tiles", title + ": tiles", JSON));
  }

  private static PathItem page(String id, String summary, MediaType json) {
    return in(Format.PAGES, json, operation(id, summary));
  }

  private static Operation operation(String id, String summary) {
    return new Operation().operationId(id).summary(summary);
  }

  /** Returns an address whose operation answers in these formats. */
  private static PathItem in(Set<Format> formats, MediaType json, Operation operation) {
    List<Format> sorted = formats.stream().sorted().toList();
    operation.addParametersItem(ApiParameters.format(sorted.stream().map(Format::code).toList()));
    return new PathItem().get(operation.responses(answers(sorted, json)));
  }

  private static ApiResponses answers(List<Format> formats, MediaType json) {
    Content content = new Content();
    formats.forEach(format -> add(content, format.linkType(json), schema(format)));
    ApiResponses answers = new ApiResponses();
    answers.addApiResponse(
        "200", new ApiResponse().description("What was asked for").content(content));
    PROBLEMS.forEach((status, description) -> answers.addApiResponse(status, problem(description)));
    return answers;
  }

  private static Schema<?> schema(Format format) {
    return switch (format) {
      case JSON -> new ObjectSchema();
      case HTML, CSV -> new StringSchema();
      case GPKG, FGB -> new BinarySchema();
    };
  }

  private static ApiResponse problem(String description) {
    Content content = new Content();
    add(content, MediaType.APPLICATION_PROBLEM_JSON_VALUE, new ObjectSchema());
    return new ApiResponse().description(description).content(content);
  }

  private static void add(Content content, String type, Schema<?> schema) {
    content.addMediaType(type, new io.swagger.v3.oas.models.media.MediaType().schema(schema));
  }
}
