package org.beatlight.formats;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beatlight.settings.RunFailedException;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;

/**
 * The features of a GeoJSON file (RFC 7946), whose CRS is EPSG:4326 unless it says another as files
 * from before 2016 do. A feature's own id is the column {@code feature.id}.
 */
final class GeoJsonRows implements Rows {
  private static final String MEMBER = "features";
  private static final String ID = "feature.id";
  private static final Pattern EPSG = Pattern.compile("(?i)(?:.*:)?EPSG:(?:[^:]*:)?(\\d+)");

  private final List<String> columns;
  private final Optional<String> crs;
  private final JsonItems items;
  private final GeoJsonReader shapes = new GeoJsonReader();

  private GeoJsonRows(List<String> columns, Optional<String> crs, JsonItems items) {
    this.columns = columns;
    this.crs = crs;
    this.items = items;
  }

  /**
   * Opens a file.
   *
   * @param longest how many characters a feature may have
   */
  static GeoJsonRows open(FileInput input, long longest) throws IOException {
    ColumnUnion union = new ColumnUnion(input.words());
    try (JsonArray items = new JsonArray(input, MEMBER, longest)) {
      JsonItem item = items.next();
      while (item != null) {
        union.add(properties(item.object()).keySet());
        item = items.next();
      }
      if (!items.found()) {
        throw new RunFailedException(
            input.words() + ": expected a GeoJSON FeatureCollection, got other JSON");
      }
      return new GeoJsonRows(
          union.names(), crs(items.other("crs"), input), new JsonArray(input, MEMBER, longest));
    }
  }

  @Override
  public List<String> columns() {
    return columns;
  }

  @Override
  public Optional<String> shapeName() {
    return Optional.of("geometry");
  }

  @Override
  public Optional<String> crs() {
    return crs;
  }

  @Override
  public @Nullable Row next() throws IOException {
    JsonItem item = items.next();
    if (item == null) {
      return null;
    }
    if (!item.fault().isEmpty()) {
      return Row.faulty(item.number(), item.fault());
    }

    return row(item.number(), item.object());
  }

  @Override
  public void close() throws IOException {
    items.close();
  }

  private Row row(long number, JsonNode feature) {
    List<String> values = ColumnUnion.values(columns, properties(feature));
    JsonNode geometry = feature.path("geometry");
    if (geometry.isMissingNode() || geometry.isNull()) {
      return Row.of(number, values, null);
    }

    try {
      return Row.of(number, values, shape(geometry));
    } catch (ParseException | RuntimeException e) { // the reader meets odd JSON in either way
      return Row.faulty(number, "expected a GeoJSON geometry, got none that can be read");
    }
  }

  private @Nullable Geometry shape(JsonNode geometry) throws ParseException {
    return shapes.read(geometry.toString());
  }

  private static Map<String, String> properties(JsonNode feature) {
    Map<String, String> properties = new LinkedHashMap<>();
    if (feature.hasNonNull("id")) {
      properties.put(ID, feature.path("id").asText());
    }
    properties.putAll(JsonText.columns(feature.path("properties")));
    return properties;
  }

  /** Returns the CRS that a file names; a null is one that is not known. */
  private static Optional<String> crs(JsonNode crs, FileInput input) {
    String name = crs.path("properties").path("name").asText();
    if (crs.isMissingNode() || name.endsWith("CRS84")) {
      return Optional.of("EPSG:4326");
    }
    if (crs.isNull()) {
      return Optional.empty();
    }

    Matcher epsg = EPSG.matcher(name);
    if (!epsg.matches()) {
      throw new RunFailedException(
          "%s: expected a CRS by its EPSG code, got \"%s\"".formatted(input.words(), name));
    }
    return Optional.of("EPSG:" + epsg.group(1));
  }
}
