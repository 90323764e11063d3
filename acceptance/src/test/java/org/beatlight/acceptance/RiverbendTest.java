package org.beatlight.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import tools.jackson.databind.JsonNode;

/** What the analysis says of the generated city, scored against what was planted in it. */
class RiverbendTest {
  private final Riverbend city = Riverbend.shared();
  private final JsonNode truth = truth();

  @Test
  void atLeastNineOfTenPlantedHotspotsAreFound() {
    JsonNode outlines = Json.read(city.server().get("/api/v1/hotspots")).get("features");
    List<String> missed =
        truth
            .get("hotspots")
            .valueStream()
            .filter(planted -> outlines.valueStream().noneMatch(found -> covers(found, planted)))
            .map(planted -> planted.get("name").asString())
            .toList();

    assertThat(missed).hasSizeLessThanOrEqualTo(truth.get("hotspots").size() / 10);
  }

  @Test
  void askingWithThePublicationsOwnParametersFindsThePublishedHotspots() {
    JsonNode about = Json.read(city.server().get("/api/v1/publication"));
    for (JsonNode category : about.get("categories")) {
      String kind = category.get("kind").asString();
      String code = category.get("category").asString();
      JsonNode published =
          Json.read(
              city.server().get("/api/v1/hotspots?kind=%s&category=%s".formatted(kind, code)));
      JsonNode asked =
          Json.read(
              city.server()
                  .post(
                      "/api/v1/hotspots/query",
                      "{\"kind\": \"%s\", \"categories\": [\"%s\"], \"method\": \"dbscan\"}"
                          .formatted(kind, code)));

      assertThat(asked.get("found").asInt()).as(code).isEqualTo(published.get("features").size());
      List<JsonNode> ours = byId(asked);
      List<JsonNode> theirs = byId(published);
      for (int i = 0; i < ours.size(); i++) {
        assertThat(ours.get(i).get("id")).isEqualTo(theirs.get(i).get("id"));
        assertSame(ours.get(i).get("properties"), theirs.get(i).get("properties"));
      }
    }
  }

  /** Published hotspots are in another order: the surest first. */
  private static List<JsonNode> byId(JsonNode collection) {
    return collection
        .get("features")
        .valueStream()
        .sorted(Comparator.comparing(feature -> feature.get("id").asString()))
        .toList();
  }

  private static void assertSame(JsonNode asked, JsonNode published) {
    for (String exact : List.of("weight", "places", "corePlaces", "beat")) {
      assertThat(asked.get(exact)).as("%s of %s", exact, published).isEqualTo(published.get(exact));
    }
    for (String near : List.of("centerLon", "centerLat")) {
      assertThat(asked.get(near).asDouble())
          .isCloseTo(published.get(near).asDouble(), within(1.5e-6)); // 0.15 m, both are rounded
    }
    assertThat(asked.get("areaM2").asDouble() / published.get("areaM2").asDouble())
        .isCloseTo(1, within(1e-3));
  }

  @Test
  void plantedChangesAreFlaggedInTheirDirection() {
    for (JsonNode planted : truth.get("changes")) {
      String path =
          "/api/v1/changes?kind=%s&category=%s"
              .formatted(planted.get("kind").asString(), planted.get("category").asString());
      JsonNode row =
          Json.read(city.server().get(path))
              .get("changes")
              .valueStream()
              .filter(change -> change.get("beat").equals(planted.get("beat")))
              .findFirst()
              .orElseThrow();
      assertThat(row.get("verdict")).as(path).isEqualTo(planted.get("direction"));
    }
  }

  @Test
  void everySeededFaultIsFoundWithItsCount() {
    Launcher.Result status = Launcher.run("status", "--city", city.city().toString(), "--json");
    JsonNode sources = Json.read(status.out()).get("ingest").get("sources");
    Map<String, Long> found = new TreeMap<>();
    for (JsonNode source : sources) {
      for (JsonNode finding : source.get("findings")) {
        found.put(key(source.get("source"), finding), finding.get("rows").asLong());
      }
    }

    assertThat(found).isEqualTo(seeded());
  }

  private Map<String, Long> seeded() {
    Map<String, Long> seeded = new TreeMap<>();
    for (JsonNode fault : truth.get("faults")) {
      seeded.put(key(fault.get("source"), fault), fault.get("rows").asLong());
    }
    return seeded;
  }

  private static String key(JsonNode source, JsonNode finding) {
    String code = finding.get("code").asString();
    return source.asString() + " " + code.replace('_', '-').toLowerCase(Locale.ROOT);
  }

  private static boolean covers(JsonNode found, JsonNode planted) {
    JsonNode properties = found.get("properties");
    return properties.get("kind").equals(planted.get("kind"))
        && properties.get("category").equals(planted.get("category"))
        && coversPoint(found.get("geometry"), planted.get("lon"), planted.get("lat"));
  }

  private static boolean coversPoint(JsonNode geometry, JsonNode lon, JsonNode lat) {
    Point centre =
        new GeometryFactory().createPoint(new Coordinate(lon.asDouble(), lat.asDouble()));
    try {
      return new GeoJsonReader().read(geometry.toString()).covers(centre);
    } catch (ParseException e) {
      throw new IllegalStateException("expected a GeoJSON geometry, got " + geometry, e);
    }
  }

  private JsonNode truth() {
    try {
      return Json.read(Files.readString(city.truth()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
