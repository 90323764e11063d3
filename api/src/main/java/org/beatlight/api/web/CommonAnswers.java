package org.beatlight.api.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;

/**
 * Adds to the description of each operation what all of them may answer beside 200, and an example
 * of its own where there is one: {@code examples/} followed by the operation's id and {@code
 * .json}.
 */
final class CommonAnswers implements OpenApiCustomizer {
  private static final String PROBLEM = "Problem";

  @Override
  public void customise(OpenAPI document) {
    document.getComponents().getSchemas().values().forEach(CommonAnswers::requireAll);
    document.getComponents().addSchemas(PROBLEM, problem());
    document.getPaths().values().forEach(CommonAnswers::complete);
  }

  /**
   * Every property of an answer is always there; some may be null, which is another matter. Bodies
   * of requests say for themselves what they require.
   */
  private static void requireAll(Schema<?> schema) {
    if (schema.getProperties() != null && schema.getRequired() == null) {
      schema.setRequired(List.copyOf(schema.getProperties().keySet()));
    }
  }

  private static void complete(PathItem path) {
    if (path.getGet() != null) {
      ApiResponses responses = path.getGet().getResponses();
      responses.addApiResponse(
          "304", new ApiResponse().description("Nothing has changed since the tag that was sent"));
      complete(path.getGet());
    }
    if (path.getPost() != null) {
      ApiResponses responses = path.getPost().getResponses();
      responses.addApiResponse("413", problem("The body is longer than it may be"));
      responses.addApiResponse("415", problem("The body is not sent as JSON"));
      complete(path.getPost());
    }
  }

  private static void complete(Operation operation) {
    ApiResponses responses = operation.getResponses();
    responses.addApiResponse("400", problem("A value is not what was expected"));
    responses.addApiResponse("401", problem("A token is needed, or the one shown is not good"));
    responses.addApiResponse("403", problem("The token's role may not ask this"));
    responses.addApiResponse("404", problem("What was asked for does not exist"));
    responses.addApiResponse("429", problem("The client asks faster than it may; see Retry-After"));
    responses.addApiResponse(
        "503", problem("No publication is loaded yet, or all is busy; see Retry-After"));
    addExample(responses.get("200"), example(operation.getOperationId()));
  }

  private static void addExample(@Nullable ApiResponse ok, @Nullable JsonNode example) {
    if (ok != null && example != null) {
      ok.getContent().values().forEach(content -> content.setExample(example));
    }
  }

  private static ApiResponse problem(String description) {
    Schema<?> schema = new Schema<>().$ref("#/components/schemas/" + PROBLEM);
    return new ApiResponse()
        .description(description)
        .content(
            new Content().addMediaType("application/problem+json", new MediaType().schema(schema)));
  }

  private static Schema<?> problem() {
    return new ObjectSchema()
        .description("What went wrong (RFC 9457)")
        .addProperty("title", new StringSchema().example("Not Found"))
        .addProperty("status", new IntegerSchema().example(404))
        .addProperty("detail", new StringSchema().example("no beat \"Z9\""))
        .addProperty("instance", new StringSchema().example("/api/v1/beats/Z9"))
        .addProperty("requestId", new StringSchema().example("9f86d081884c7d65"));
  }

  private static @Nullable JsonNode example(String operationId) {
    try (InputStream in =
        CommonAnswers.class.getResourceAsStream("examples/" + operationId + ".json")) {
      return in == null ? null : Json.mapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
