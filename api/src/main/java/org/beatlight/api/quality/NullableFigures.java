package org.beatlight.api.quality;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Set;
import org.beatlight.core.quality.MonthCompleteness;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/**
 * Says in the API's description which figures of the report may be null; core knows no such marks.
 */
@Component
final class NullableFigures implements OpenApiCustomizer {
  @Override
  public void customise(OpenAPI document) {
    Schema<?> month =
        requireNonNull(
            document.getComponents().getSchemas().get(MonthCompleteness.class.getSimpleName()));
    markNullable(requireNonNull(month.getProperties().get("expected")));
    markNullable(requireNonNull(month.getProperties().get("share")));
  }

  private static void markNullable(Schema<?> figure) {
    figure.setTypes(Set.of("number", "null"));
  }
}
