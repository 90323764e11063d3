package org.beatlight.formats;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.apache.parquet.hadoop.metadata.FileMetaData;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.GeographyLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.GeometryLogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.beatlight.settings.RunFailedException;
import org.jspecify.annotations.Nullable;

/**
 * The column of a Parquet file that holds shapes: by GeoParquet's metadata (1.1), or by Parquet's
 * own geometry type.
 *
 * @param crs empty where the file says that it is unknown, or describes one without a code
 */
record GeoColumn(int index, Optional<String> crs) {
  private static final String DEGREES = "EPSG:4326"; // what OGC:CRS84 is, longitude first

  /** Returns the column; empty where the file has none. */
  static Optional<GeoColumn> of(FileMetaData about, String input) {
    String geo = about.getKeyValueMetaData().get("geo");
    return geo == null
        ? ofType(about.getSchema())
        : Optional.of(ofMetadata(geo, about.getSchema(), input));
  }

  private static GeoColumn ofMetadata(String geo, MessageType schema, String input) {
    JsonNode metadata = parse(geo, input);
    String name = metadata.path("primary_column").asText();
    JsonNode column = metadata.path("columns").path(name);
    if (!schema.containsField(name)) {
      throw new RunFailedException(
          "%s: expected GeoParquet with a column \"%s\", there is none".formatted(input, name));
    }
    if (!column.path("encoding").asText().equals("WKB")) {
      throw new RunFailedException(
          "%s: expected GeoParquet with shapes as WKB, got %s"
              .formatted(input, column.path("encoding").asText("no encoding")));
    }

    return new GeoColumn(schema.getFieldIndex(name), crs(column.path("crs")));
  }

  private static JsonNode parse(String geo, String input) {
    try {
      return JsonText.MAPPER.readTree(geo);
    } catch (JsonProcessingException e) {
      throw new RunFailedException(
          input + ": expected GeoParquet metadata as JSON, got text that is none", e);
    }
  }

  private static Optional<String> crs(JsonNode crs) {
    JsonNode id = crs.path("id");
    return crs.isMissingNode()
        ? Optional.of(DEGREES)
        : code(id.path("authority").asText() + ":" + id.path("code").asText());
  }

  private static Optional<String> code(String code) {
    if (code.equals("OGC:CRS84")) {
      return Optional.of(DEGREES);
    }
    String epsg = code.replaceFirst("^srid:", "EPSG:");
    return Optional.of(epsg).filter(known -> known.matches("EPSG:\\d+"));
  }

  private static Optional<GeoColumn> ofType(MessageType schema) {
    for (int i = 0; i < schema.getFieldCount(); i++) {
      LogicalTypeAnnotation type = schema.getType(i).getLogicalTypeAnnotation();
      if (type instanceof GeometryLogicalTypeAnnotation geometry) {
        return Optional.of(new GeoColumn(i, ofTypeCrs(geometry.getCrs())));
      }
      if (type instanceof GeographyLogicalTypeAnnotation geography) {
        return Optional.of(new GeoColumn(i, ofTypeCrs(geography.getCrs())));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> ofTypeCrs(@Nullable String crs) {
    return crs == null || crs.isEmpty() ? Optional.of(DEGREES) : code(crs);
  }
}
