package org.beatlight.api.tile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Mapbox's own reader, which MapLibre and others use, sees in our tiles what ours sees. */
class MapboxReaderTest {
  private static final int POINT = 1;
  private static final int LINE = 2;
  private static final GeometryFactory FACTORY = new GeometryFactory();

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"beats", "hotspots", "robust", "events", "trend", "areas", "backdrop"})
  void everyFeatureIsReadAlike(String layer) throws IOException {
    Tiles tiles = Tiles.of(TileLayers.find(layer).orElseThrow(), Snapshots.town());
    List<byte[]> made =
        Stream.of(8, 11, 12, 14)
            .flatMap(zoom -> tiles.addresses(zoom).stream())
            .map(address -> tiles.bytes(address, TileFilter.ALL))
            .filter(tile -> tile.length > 0)
            .toList();

    List<JsonNode> read = read(made);

    assertThat(made).hasSizeGreaterThan(10);
    assertThat(read).hasSameSizeAs(made);
    for (int i = 0; i < made.size(); i++) {
      assertAlike(DecodedTile.of(made.get(i)), read.get(i));
    }
  }

  private List<JsonNode> read(List<byte[]> tiles) throws IOException {
    List<String> files = new ArrayList<>();
    for (byte[] tile : tiles) {
      files.add(Files.write(folder.resolve(files.size() + ".mvt"), tile).toString());
    }
    Path nothing = Files.createFile(folder.resolve("nothing"));
    return Node.run("read-tile.mjs", nothing, files.stream()).stream()
        .map(line -> new JsonMapper().readTree(line))
        .toList();
  }

  private static void assertAlike(DecodedTile ours, JsonNode theirs) {
    assertThat(theirs.propertyNames()).containsExactlyInAnyOrderElementsOf(ours.layers().keySet());
    ours.layers()
        .forEach(
            (name, features) -> {
              JsonNode layer = theirs.get(name);
              assertThat(layer.get("version").asInt()).isEqualTo(2);
              assertThat(layer.get("extent").asInt()).isEqualTo(4096);
              assertThat(layer.get("features")).hasSameSizeAs(features);
              for (int i = 0; i < features.size(); i++) {
                assertAlike(features.get(i), layer.get("features").get(i));
              }
            });
  }

  private static void assertAlike(DecodedTile.Feature ours, JsonNode theirs) {
    assertThat(theirs.get("id").asLong()).isEqualTo(ours.id());
    assertThat(text(theirs.get("properties"))).isEqualTo(text(ours.properties()));
    Geometry shape = geometry(theirs.get("type").asInt(), theirs.get("geometry"));
    assertThat(shape.isValid()).as(shape.toText()).isTrue();
    assertThat(shape.equalsTopo(ours.geometry())).as(shape.toText()).isTrue();
  }

  /** Numbers as doubles: JavaScript has no others. */
  private static Map<String, String> text(Map<String, Object> properties) {
    Map<String, String> text = new TreeMap<>();
    properties.forEach(
        (key, value) ->
            text.put(
                key,
                value instanceof Number number
                    ? Double.toString(number.doubleValue())
                    : value.toString()));
    return text;
  }

  private static Map<String, String> text(JsonNode properties) {
    Map<String, String> text = new TreeMap<>();
    properties
        .properties()
        .forEach(
            entry ->
                text.put(
                    entry.getKey(),
                    entry.getValue().isNumber()
                        ? Double.toString(entry.getValue().asDouble())
                        : entry.getValue().asString()));
    return text;
  }

  private static Geometry geometry(int type, JsonNode parts) {
    if (type == POINT) {
      return FACTORY.createPoint(points(parts.get(0))[0]);
    }
    return type == LINE
        ? FACTORY.createMultiLineString(
            parts.valueStream().map(MapboxReaderTest::line).toArray(LineString[]::new))
        : FACTORY.createMultiPolygon(
            parts.valueStream().map(MapboxReaderTest::polygon).toArray(Polygon[]::new));
  }

  private static LineString line(JsonNode points) {
    return FACTORY.createLineString(points(points));
  }

  private static Polygon polygon(JsonNode rings) {
    LinearRing[] all =
        rings
            .valueStream()
            .map(ring -> FACTORY.createLinearRing(points(ring)))
            .toArray(LinearRing[]::new);
    return FACTORY.createPolygon(
        all[0], List.of(all).subList(1, all.length).toArray(LinearRing[]::new));
  }

  private static Coordinate[] points(JsonNode points) {
    return points
        .valueStream()
        .map(point -> new Coordinate(point.get(0).asInt(), point.get(1).asInt()))
        .toArray(Coordinate[]::new);
  }
}
