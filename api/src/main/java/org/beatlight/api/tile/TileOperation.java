package org.beatlight.api.tile;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.beatlight.api.web.KindSchema;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Describes {@link TileServlet} for programs, as controllers are described by their methods. */
@Component
@Order(TileOperation.BEFORE_COMMON_ANSWERS)
final class TileOperation implements OpenApiCustomizer {
  static final int BEFORE_COMMON_ANSWERS = 0;

  private static final String DESCRIPTION =
      "Mapbox Vector Tile 2.1, gzip; 204 where it shows nothing. A layer of tiles ignores filters"
          + " that are not its own.";

  @Override
  public void customise(OpenAPI document) {
    Operation operation =
        new Operation()
            .operationId("tile")
            .summary("A vector tile")
            .description(DESCRIPTION)
            .addTagsItem("tile-controller")
            .responses(answers());
    parameters().forEach(operation::addParametersItem);
    document.path(TileServlet.TEMPLATE, new PathItem().get(operation));
  }

  private static Stream<Parameter> parameters() {
    return Stream.of(
        TileDocument.describe(inPath("name")),
        inPath("z").schema(number().maximum(BigDecimal.valueOf(TileLayers.MAX_ZOOM))),
        inPath("x").schema(number()),
        inPath("y").schema(number()),
        inQuery("kind", "incidents or concerns alone", KindSchema.of()),
        inQuery("category", "a category of the publication", new StringSchema()),
        inQuery("from", "the first day; that of the data where absent", day()),
        inQuery("to", "the day after the last; the end of the data where absent", day()),
        inQuery("layer", "a layer of areas other than the beats'", new StringSchema()));
  }

  private static Parameter inPath(String name) {
    return new Parameter().name(name).in("path").required(true);
  }

  private static Parameter inQuery(String name, String description, Schema<?> schema) {
    return new Parameter()
        .name(name)
        .in("query")
        .required(false)
        .description(description + "; blank is the same as absent")
        .schema(schema);
  }

  private static Schema<?> number() {
    return new IntegerSchema().format("int32").minimum(BigDecimal.ZERO);
  }

  private static Schema<?> day() {
    return new StringSchema().format("date");
  }

  private static ApiResponses answers() {
    MediaType tile = new MediaType().schema(new StringSchema().format("binary"));
    return new ApiResponses()
        .addApiResponse(
            "200",
            new ApiResponse()
                .description("OK")
                .content(new Content().addMediaType(TileJson.TILE_TYPE, tile)))
        .addApiResponse("204", new ApiResponse().description("The tile shows nothing"));
  }
}
