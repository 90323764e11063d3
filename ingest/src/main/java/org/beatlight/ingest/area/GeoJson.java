package org.beatlight.ingest.area;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.beatlight.ingest.source.InputBytes;
import org.beatlight.ingest.source.InputFiles;
import org.beatlight.settings.RunFailedException;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;

/** Reads GeoJSON (RFC 7946), plain or gzip. */
final class GeoJson {
  private static final Envelope DEGREES = new Envelope(-180, 180, -90, 90);
  private static final ObjectMapper JSON = new ObjectMapper();

  private GeoJson() {}

  /**
   * Returns the features of a file in its order; at least one.
   *
   * @throws RunFailedException if it is no collection of features with shapes in degrees
   */
  static List<Feature> read(Path file) {
    JsonNode features = parse(file).path("features");
    if (!features.isArray() || features.isEmpty()) {
      throw new RunFailedException(
          file + ": expected a GeoJSON FeatureCollection with features, got none");
    }

    List<Feature> read = new ArrayList<>();
    for (JsonNode feature : features) {
      int number = read.size() + 1;
      Geometry shape = shape(feature.path("geometry"), file, number);
      read.add(new Feature(file, number, feature.path("properties"), shape));
    }
    return read;
  }

  private static JsonNode parse(Path file) {
    try (InputStream text = InputBytes.open(file, List.of(StandardCharsets.UTF_8))) {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new RunFailedException(
          "%s line %d: expected GeoJSON, got text that is no JSON"
              .formatted(file, e.getLocation().getLineNr()),
          e);
    } catch (IOException e) {
      throw InputFiles.unreadable(file, e);
    }
  }

  private static Geometry shape(JsonNode geometry, Path file, int number) {
    Geometry shape = shapeOrNone(geometry, file, number);
    if (shape.isEmpty() || !DEGREES.contains(shape.getEnvelopeInternal())) {
      throw new RunFailedException(
          "%s: feature %d: expected a shape in degrees (EPSG:4326), got %s"
              .formatted(file, number, shape.isEmpty() ? "none" : shape.getEnvelopeInternal()));
    }
    return shape;
  }

  private static Geometry shapeOrNone(JsonNode geometry, Path file, int number) {
    try {
      return new GeoJsonReader().read(geometry.toString());
    } catch (ParseException | RuntimeException e) { // the reader meets odd JSON in either way
      throw new RunFailedException(
          "%s: feature %d: expected a GeoJSON geometry, got none that can be read"
              .formatted(file, number),
          e);
    }
  }
}
