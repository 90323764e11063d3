package org.beatlight.api.tile;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Names the layers and their filters in the API's description, as they are declared. */
@Component
final class TileDocument implements OperationCustomizer {
  private static final String LAYER_PARAMETER = "name";

  @Override
  public Operation customize(Operation operation, HandlerMethod method) {
    if (method.getBeanType().equals(TileController.class)) {
      operation.getParameters().stream()
          .filter(parameter -> parameter.getName().equals(LAYER_PARAMETER))
          .forEach(TileDocument::describe);
    }
    return operation;
  }

  /** Describes the parameter that names a layer. */
  static Parameter describe(Parameter parameter) {
    StringSchema names = new StringSchema();
    TileLayers.ALL.forEach(layer -> names.addEnumItem(layer.name()));
    return parameter
        .schema(names)
        .description("a layer and, in brackets, its filters: " + layers());
  }

  private static String layers() {
    return TileLayers.ALL.stream()
        .map(layer -> layer.name() + filters(layer))
        .collect(Collectors.joining(", "));
  }

  private static String filters(TileLayer layer) {
    return layer.filters().isEmpty()
        ? ""
        : layer.filters().stream()
            .sorted()
            .map(choice -> choice.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", ", " (", ")"));
  }
}
