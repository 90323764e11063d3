package org.beatlight.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.beatlight.api.ogc.export.GdalLayer;
import org.beatlight.api.publication.EmbeddedFixture;
import org.beatlight.api.publication.PublishedStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What anybody sees of the tiny city, beside what an analyst sees. */
@TestInstance(Lifecycle.PER_CLASS)
class PublicViewTest {
  private static final int THRESHOLD = 5;

  private RunningService analyst;
  private RunningService anybody;

  @BeforeAll
  void start(@TempDir Path folder) throws Exception {
    PublishedStore store = EmbeddedFixture.in(folder);
    store.publish(1);
    analyst = RunningService.start(TinyCity.of(store.settings())).awaitPublication(1);
    anybody = analyst.asPublic();
  }

  @AfterAll
  void stop() {
    analyst.close();
  }

  @Test
  void theyAreToldHowCountsAreProtected() {
    JsonNode shown = anybody.json("/api/v1/publication");

    assertThat(shown.at("/disclosure/threshold").asInt()).isEqualTo(THRESHOLD);
    assertThat(shown.at("/disclosure/unitDays").asInt()).isEqualTo(7);
    assertThat(shown.get("eventCellZoom").asInt()).isEqualTo(16);
    assertThat(analyst.json("/api/v1/publication").get("disclosure").isNull()).isTrue();
    assertThat(anybody.json("/api/v1/disclosure").get("protectedCounts").asBoolean()).isTrue();
    assertThat(analyst.json("/api/v1/disclosure").get("protectedCounts").asBoolean()).isFalse();
    assertThat(anybody.json("/api/v1/disclosure").at("/loss/counts")).isEmpty(); // few cells
  }

  @Test
  void theirFingerprintAndTagsAreOthers() {
    String path = "/api/v1/publication";

    assertThat(anybody.json(path).get("fingerprint"))
        .isNotEqualTo(analyst.json(path).get("fingerprint"));
    assertThat(anybody.get(path).headers().firstValue("ETag"))
        .isNotEqualTo(analyst.get(path).headers().firstValue("ETag"));
    HttpResponse<String> again =
        anybody.get(
            path, "If-None-Match", analyst.get(path).headers().firstValue("ETag").orElseThrow());
    assertThat(again.statusCode()).isEqualTo(200);
  }

  @Test
  void windowsAreWholeWeeksAndCountsAreNoneOrFiveOrMore() {
    JsonNode changes = anybody.json("/api/v1/changes");

    for (String window : List.of("now", "before")) {
      for (String end : List.of("from", "to")) {
        LocalDate day = LocalDate.parse(changes.at("/" + window + "/" + end).asString());
        assertThat(day.getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
      }
    }
    assertThat(changes.get("changes"))
        .hasSize(9)
        .allSatisfy(
            row ->
                assertThat(Stream.of("now", "before").mapToInt(name -> row.get(name).asInt()))
                    .allMatch(count -> count == 0 || count >= THRESHOLD));
  }

  /** The tiny city's data are of the first half of 2024. */
  @Test
  void daysThatAreAskedForAreMovedBackToMondays() {
    JsonNode answer = anybody.json("/api/v1/changes?from=2024-05-15&to=2024-05-29");

    assertThat(answer.at("/now/from").asString()).isEqualTo("2024-05-13");
    assertThat(answer.at("/now/to").asString()).isEqualTo("2024-05-27");
    assertThat(anybody.json("/api/v1/changes?from=2024-05-14&to=2024-05-28").get("changes"))
        .isEqualTo(answer.get("changes"));
    assertThat(analyst.json("/api/v1/changes?from=2024-05-15&to=2024-05-29").at("/now/from"))
        .hasToString("\"2024-05-15\"");
    for (String range :
        List.of("from=-999999999-01-01&to=999999999-12-31", "from=2024-01-02&to=2024-01-03")) {
      assertThat(anybody.get("/api/v1/changes?" + range).statusCode()).isEqualTo(400);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"gpkg", "fgb"})
  void filesHoldWhatTheyAreShownAndNoMore(String format, @TempDir Path folder) throws Exception {
    for (String collection : List.of("beats", "hotspots", "robust")) {
      GdalLayer shown = layer(anybody, collection, "json", folder);
      GdalLayer file = layer(anybody, collection, format, folder);
      assertThat(file.shapes()).isEqualTo(shown.shapes());
      for (String field : List.of("id", "weight", "places", "leastShare", "areaM2")) {
        assertThat(file.values(field)).as(field).isEqualTo(shown.values(field));
      }
    }
    assertThat(layer(anybody, "hotspots", format, folder).shapes())
        .doesNotContainAnyElementsOf(layer(analyst, "hotspots", format, folder).shapes());
  }

  private static GdalLayer layer(
      RunningService service, String collection, String format, Path folder) throws IOException {
    String path = "/ogc/collections/%s/items?f=%s".formatted(collection, format);
    Path fresh = Files.createTempDirectory(folder, collection);
    return GdalLayer.read(
        Files.write(fresh.resolve("items." + format), service.getBytes(path).body()));
  }

  @Test
  void hotspotsAreWholeCellsOf250MetresWithoutTheirPlaces() {
    JsonNode shown = anybody.json("/api/v1/hotspots").get("features");

    assertThat(shown)
        .hasSize(3)
        .allSatisfy(
            hotspot -> {
              JsonNode told = hotspot.get("properties");
              assertThat(told.get("areaM2").asDouble() % 62_500).isCloseTo(0, within(1e-3));
              assertThat(told.get("places").isNull()).isTrue();
              assertThat(told.get("corePlaces").isNull()).isTrue();
              assertThat(told.get("weight").asDouble()).isGreaterThanOrEqualTo(THRESHOLD);
            });
    assertThat(anybody.json("/ogc/collections/hotspots/items").get("features")).hasSize(3);
    String tile = "/tiles/hotspots/13/2100/3047.mvt";
    assertThat(anybody.getBytes(tile).body())
        .isNotEmpty()
        .isNotEqualTo(analyst.getBytes(tile).body());
  }

  /** Each cell of 250 m holds a few places alone. */
  @Test
  void whereNoPointStandsForEnoughPlacesNoEventIsDrawn() {
    for (String layer : List.of("events", "points")) {
      String tile = "/tiles/%s/13/%d/%d.mvt".formatted(layer, 2100, 3047);
      assertThat(analyst.get(tile).statusCode()).isEqualTo(200);
      assertThat(anybody.get(tile).statusCode()).isEqualTo(204);
    }
    assertThat(anybody.get("/tiles/beats/0/0/0.mvt").statusCode()).isEqualTo(200);
  }

  @Test
  void whatTellsOfSingleRowsNeedsAToken() {
    for (String path :
        List.of(
            "/api/v1/publication/manifest",
            "/api/v1/quality",
            "/api/v1/quality.csv",
            "/api/v1/quality/incidents",
            "/api/v1/robust/at?lon=-87.69&lat=41.8")) {
      assertThat(anybody.get(path).statusCode()).as(path).isEqualTo(401);
      assertThat(analyst.get(path).statusCode()).as(path).isEqualTo(200);
    }
  }
}
