package org.beatlight.api.ogc.features;

import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.NumberSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.beatlight.api.ogc.cql2.Queryable;
import org.beatlight.api.ogc.cql2.ValueType;
import org.beatlight.api.ogc.crs.Crs;

/** The parameters of the OGC resources, for their description. */
final class ApiParameters {
  private ApiParameters() {}

  static Parameter format(List<String> formats) {
    return query("f", "The format; else the header Accept chooses", choice(formats));
  }

  static List<Parameter> item() {
    Parameter id =
        new Parameter()
            .name("featureId")
            .in("path")
            .required(true)
            .description("A feature's id")
            .schema(new StringSchema());
    return List.of(id, crs("crs", "CRS of the answer"));
  }

  static List<Parameter> items(Layer<?> layer) {
    List<Parameter> all = new ArrayList<>();
    all.add(bbox());
    all.add(crs("bbox-crs", "CRS of bbox"));
    all.add(crs("crs", "CRS of the answer"));
    all.add(
        query(
            "datetime",
            "An instant or a day, or two of them with a slash between; .. is an open end",
            new StringSchema()));
    all.add(query("filter", "CQL2 text over the queryables", new StringSchema()));
    all.add(crs("filter-crs", "CRS of the geometries in filter"));
    all.add(query("filter-lang", "The language of filter", choice(List.of("cql2-text"))));
    all.add(query("limit", "The most features of a page", limit()));
    all.add(query("offset", "How many features to leave out", whole(0)));
    layer.properties().forEach(property -> all.add(property(property)));
    return all;
  }

  private static Parameter bbox() {
    ArraySchema numbers = new ArraySchema();
    numbers.items(new NumberSchema()).minItems(4).maxItems(6);
    return query("bbox", "Four numbers, or six, that features must meet", numbers)
        .style(Parameter.StyleEnum.FORM);
  }

  private static Parameter property(Queryable property) {
    boolean number = property.type() == ValueType.INTEGER || property.type() == ValueType.NUMBER;
    Schema<?> schema =
        number
            ? new NumberSchema()
            : new StringSchema().format(property.type() == ValueType.DATE ? "date" : null);
    return query(property.name(), property.description(), schema);
  }

  private static Parameter crs(String name, String description) {
    StringSchema schema = choice(Crs.ALL.stream().map(Crs::uri).toList());
    schema.setDefault(Crs.CRS84.uri());
    schema.setFormat("uri");
    return query(name, description, schema);
  }

  private static Schema<?> limit() {
    IntegerSchema schema = whole(1);
    schema.setMaximum(BigDecimal.valueOf(Page.MOST));
    schema.setDefault(Page.USUAL);
    return schema;
  }

  private static IntegerSchema whole(int least) {
    IntegerSchema schema = new IntegerSchema();
    schema.setMinimum(BigDecimal.valueOf(least));
    return schema;
  }

  private static StringSchema choice(List<String> values) {
    StringSchema schema = new StringSchema();
    values.forEach(schema::addEnumItem);
    return schema;
  }

  private static Parameter query(String name, String description, Schema<?> schema) {
    return new Parameter()
        .name(name)
        .in("query")
        .required(false)
        .explode(false)
        .description(description)
        .schema(schema);
  }
}
