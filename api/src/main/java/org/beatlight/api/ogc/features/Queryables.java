package org.beatlight.api.ogc.features;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.beatlight.api.ogc.OgcRequest;
import org.beatlight.api.ogc.cql2.Queryable;
import org.beatlight.api.ogc.cql2.ValueType;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a collection that filters may name, as JSON Schema tells them.
 *
 * @param schema the version of JSON Schema
 * @param id the document's own address
 * @param additionalProperties false: there are no others
 */
record Queryables(
    @JsonProperty("$schema") String schema,
    @JsonProperty("$id") String id,
    String type,
    String title,
    String description,
    Map<String, Property> properties,
    boolean additionalProperties) {
  /** The name of every feature's shape. */
  static final String GEOMETRY = "geometry";

  /**
   * A property.
   *
   * @param type absent for the shape, which {@code format} tells
   * @param role what the property is to its feature
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Property(
      String title,
      String description,
      @Nullable String type,
      @Nullable String format,
      @JsonProperty("x-ogc-role") @Nullable String role) {
    private static Property of(Queryable queryable) {
      return switch (queryable.type()) {
        case GEOMETRY ->
            new Property(
                queryable.name(),
                queryable.description(),
                null,
                "geometry-polygon-or-multipolygon",
                "primary-geometry");
        case DATE -> plain(queryable, "date");
        default -> plain(queryable, null);
      };
    }

    private static Property plain(Queryable queryable, @Nullable String format) {
      return new Property(
          queryable.name(), queryable.description(), queryable.type().schemaType(), format, null);
    }
  }

  /** Returns the properties of a collection, its features' shape among them. */
  static List<Queryable> of(Layer<?> layer) {
    List<Queryable> all = new ArrayList<>(layer.properties());
    all.add(new Queryable(GEOMETRY, ValueType.GEOMETRY, "The feature's shape"));
    return all;
  }

  static Queryables of(OgcRequest request, Layer<?> layer) {
    Map<String, Property> properties = new LinkedHashMap<>();
    of(layer).forEach(queryable -> properties.put(queryable.name(), Property.of(queryable)));
    return new Queryables(
        "https://json-schema.org/draft/2020-12/schema",
        request.href("/collections/" + layer.id() + "/queryables"),
        "object",
        layer.title(),
        layer.description(),
        properties,
        false);
  }
}
