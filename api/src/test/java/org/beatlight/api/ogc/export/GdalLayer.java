package org.beatlight.api.ogc.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beatlight.testkit.Gdal;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The only layer of a file as GDAL reads it.
 *
 * @param said what it tells of the layer
 * @param fields types by name
 * @param features as GeoJSON, every shape a multipolygon, in the layer's CRS
 */
public record GdalLayer(String said, Map<String, String> fields, List<JsonNode> features) {
  private static final GeometryFactory SHAPES = new GeometryFactory();
  private static final Pattern FIELD =
      Pattern.compile(
          "^(\\w+): (String|Integer|Integer64|Real|Date|DateTime)\\b", Pattern.MULTILINE);

  /** Reads a file. */
  public static GdalLayer read(Path file) {
    Gdal gdal = Gdal.require();
    String said = gdal.run("ogrinfo", "-ro", "-al", "-so", file.toString());
    return new GdalLayer(said, fields(said), features(gdal, file));
  }

  /**
   * Returns a value of every feature, in their order; null where there is none. The ids of GeoJSON
   * stand beside the properties.
   */
  public List<String> values(String field) {
    return features.stream()
        .map(
            feature ->
                feature.path("properties").path(field).asString(feature.path(field).asString(null)))
        .toList();
  }

  /** Returns every feature's shape in a form that equal ones share. */
  public List<Geometry> shapes() {
    return features.stream().map(feature -> shape(feature.path("geometry"))).toList();
  }

  private static Map<String, String> fields(String said) {
    return FIELD
        .matcher(said)
        .results()
        .collect(
            Collectors.toMap(
                field -> field.group(1), field -> field.group(2), (a, b) -> a, TreeMap::new));
  }

  private static List<JsonNode> features(Gdal gdal, Path file) {
    Path json = file.resolveSibling(file.getFileName() + ".read.geojson");
    gdal.run(
        "ogr2ogr", "-f", "GeoJSON", "-nlt", "PROMOTE_TO_MULTI", json.toString(), file.toString());
    try {
      return JsonMapper.builder()
          .build()
          .readTree(Files.readString(json))
          .path("features")
          .valueStream()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Geometry shape(JsonNode multiPolygon) {
    return SHAPES
        .createMultiPolygon(
            parts(multiPolygon.path("coordinates")).map(GdalLayer::polygon).toArray(Polygon[]::new))
        .norm();
  }

  private static Polygon polygon(JsonNode part) {
    List<LinearRing> rings = parts(part).map(GdalLayer::ring).toList();
    return SHAPES.createPolygon(
        rings.get(0), rings.subList(1, rings.size()).toArray(LinearRing[]::new));
  }

  private static LinearRing ring(JsonNode positions) {
    return SHAPES.createLinearRing(
        parts(positions)
            .map(place -> new Coordinate(place.path(0).asDouble(), place.path(1).asDouble()))
            .toArray(Coordinate[]::new));
  }

  private static Stream<JsonNode> parts(JsonNode list) {
    return list.valueStream();
  }
}
