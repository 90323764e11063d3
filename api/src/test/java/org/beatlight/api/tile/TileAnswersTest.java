package org.beatlight.api.tile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import org.beatlight.core.geo.LonLat;
import org.beatlight.core.geo.TileAddress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TileAnswersTest {
  private static final TileAddress MIDDLE = Ground.tile(new LonLat(-87.64, 41.86), 11);
  private static final String PLACE = "/%d/%d/%d.mvt".formatted(MIDDLE.z(), MIDDLE.x(), MIDDLE.y());
  private static final String EMPTY_PLACE = "/11/0/0.mvt";

  private static TileServer server;

  @BeforeAll
  static void start() {
    server = new TileServer();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @BeforeEach
  void serveTheTown() {
    server.serve(Snapshots.town());
  }

  @ParameterizedTest
  @ValueSource(strings = {"beats", "hotspots", "robust", "events", "trend", "areas", "backdrop"})
  void everyLayerIsServedPacked(String layer) throws IOException {
    HttpResponse<byte[]> answer = server.get("/tiles/" + layer + PLACE);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "Content-Type")).isEqualTo("application/vnd.mapbox-vector-tile");
    assertThat(header(answer, "Content-Encoding")).isEqualTo("gzip");
    assertThat(header(answer, "Cache-Control")).isEqualTo("max-age=300, public");
    assertThat(header(answer, "Vary")).isEqualTo("Accept-Encoding");
    assertThat(DecodedTile.of(Gzip.unpack(answer.body())).layers()).isNotEmpty();
  }

  @Test
  void callersThatTakeNoGzipGetTheSameTilePlainUnderAnotherTag() throws IOException {
    HttpResponse<byte[]> packed = server.get("/tiles/beats" + PLACE);
    HttpResponse<byte[]> plain = server.get("/tiles/beats" + PLACE, "Accept-Encoding", "identity");

    assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
    assertThat(plain.body()).isEqualTo(Gzip.unpack(packed.body()));
    assertThat(header(plain, "ETag")).isNotEqualTo(header(packed, "ETag"));
  }

  @Test
  void aTileThatTheCallerHasIsNotSentAgain() throws IOException {
    String tag = header(server.get("/tiles/beats" + PLACE), "ETag");

    HttpResponse<byte[]> again = server.get("/tiles/beats" + PLACE, "If-None-Match", tag);

    assertThat(tag).isEqualTo("\"12-fingerprint12-test\"");
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(header(again, "ETag")).isEqualTo(tag);
    assertThat(header(again, "Cache-Control")).isEqualTo("max-age=300, public");
  }

  @Test
  void aTagNamesTheFilterHoweverItWasAskedFor() throws IOException {
    String all = tag("");
    String concerns = tag("?kind=concern");

    assertThat(concerns).isEqualTo("\"12-fingerprint12-test-concern..\"").isNotEqualTo(all);
    assertThat(tag("?p=12&category=&kind=concern&x=y")).isEqualTo(concerns);
    assertThat(tag("?from=2024-01-01"))
        .isEqualTo(tag("?to=2025-01-01&from=2024-01-01"))
        .isNotEqualTo(tag("?from=2024-01-02"));
    String path = "/tiles/events" + PLACE;
    assertThat(server.get(path + "?kind=concern", "If-None-Match", all).statusCode())
        .isEqualTo(200);
    assertThat(server.get(path + "?kind=concern", "If-None-Match", concerns).statusCode())
        .isEqualTo(304);
    assertThat(header(server.get("/tiles/beats" + PLACE + "?kind=concern"), "ETag"))
        .isEqualTo("\"12-fingerprint12-test\""); // a layer ignores filters that are not its own
  }

  private static String tag(String query) throws IOException {
    return header(server.get("/tiles/events" + PLACE + query), "ETag");
  }

  @Test
  void aTagOfThePublicationBeforeIsOutOfDate() throws IOException {
    String tag = header(server.get("/tiles/beats" + PLACE), "ETag");
    server.serve(Snapshots.town(13));

    HttpResponse<byte[]> after = server.get("/tiles/beats" + PLACE, "If-None-Match", tag);

    assertThat(after.statusCode()).isEqualTo(200);
    assertThat(header(after, "ETag")).isEqualTo("\"13-fingerprint13-test\"");
  }

  @Test
  void tilesFollowTheSwitchOfThePublication() throws IOException {
    assertThat(server.get("/tiles/beats" + PLACE).statusCode()).isEqualTo(200);

    server.serve(Snapshots.empty());

    assertThat(server.get("/tiles/beats" + PLACE).statusCode()).isEqualTo(204);
  }

  @ParameterizedTest
  @ValueSource(strings = {"beats", "hotspots", "robust", "events", "trend", "areas", "backdrop"})
  void whereThereIsNothingTheAnswerIsEmpty(String layer) throws IOException {
    HttpResponse<byte[]> answer = server.get("/tiles/" + layer + EMPTY_PLACE);

    assertThat(answer.statusCode()).isEqualTo(204);
    assertThat(answer.body()).isEmpty();
    assertThat(header(answer, "ETag")).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/tiles/robberies/0/0/0.mvt",
        "/tiles/robberies.json",
        "/tiles/beats/15/0/0.mvt",
        "/tiles/beats/3/8/0.mvt",
        "/tiles/beats/3/0/8.mvt",
        "/tiles/beats/-1/0/0.mvt",
        "/tiles/beats/3/-1/0.mvt",
        "/tiles/beats/3/99999999999/0.mvt",
        "/tiles/beats/a/b/c.mvt",
        "/tiles/events/3/0/0.mvt?category=arson",
        "/tiles/areas/3/0/0.mvt?layer=beat",
        "/tiles/beats/3/0/0.pbf",
        "/tiles/beats/3/0.5/0.mvt",
        "/tiles/x.mvt",
        "/tiles/beats/3/0/0.mvt/x.mvt"
      })
  void whatDoesNotExistIsNotFound(String path) throws IOException {
    HttpResponse<byte[]> answer = server.get(path, "Accept", "*/*");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          kind=concern&kind=incident | kind: expected once, got 2 times
          kind=crime            | kind: expected incident or concern, got "crime"
          from=2024-13-01       | from: expected a day such as 2024-05-31, got "2024-13-01"
          to=yesterday          | to: expected a day such as 2024-05-31, got "yesterday"
          from=2024-06-01&to=2024-06-01 | expected from and to within the data, 2023-01-01 to 2025-01-01, and in this order, got 2024-06-01 and 2024-06-01
          from=2022-12-31       | expected from and to within the data, 2023-01-01 to 2025-01-01, and in this order, got 2022-12-31 and 2025-01-01
          to=2025-01-02         | expected from and to within the data, 2023-01-01 to 2025-01-01, and in this order, got 2023-01-01 and 2025-01-02
          """)
  void aFilterThatMakesNoSenseIsRefusedInOneSentence(String query, String problem)
      throws IOException {
    HttpResponse<byte[]> answer = server.get("/tiles/events" + PLACE + "?" + query);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
    assertThat(json(answer).get("detail").asString()).isEqualTo(problem);
  }

  @Test
  void filtersChooseWhatIsCounted() throws IOException {
    String kind = "?kind=concern&category=&from=2024-01-01&to=2024-07-01";
    List<DecodedTile.Feature> all = events("");
    List<DecodedTile.Feature> some = events(kind);

    assertThat(some).isNotEmpty().allSatisfy(cell -> assertThat(cell.whole("incidents")).isZero());
    assertThat(sum(some, "concerns")).isPositive().isLessThan(sum(all, "concerns"));
  }

  @Test
  void aLayerIgnoresFiltersThatAreNotItsOwn() throws IOException {
    byte[] all = server.get("/tiles/beats" + PLACE).body();
    assertThat(server.get("/tiles/beats" + PLACE + "?kind=concern&p=3").body()).isEqualTo(all);
  }

  @Test
  void tileJsonTellsHowToAsk() throws IOException {
    HttpResponse<byte[]> answer = server.get("/tiles/hotspots.json");
    JsonNode json = json(answer);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "ETag")).isEqualTo("\"12-fingerprint12-test\"");
    assertThat(json.get("tilejson").asString()).isEqualTo("3.0.0");
    assertThat(json.get("tiles").get(0).asString())
        .isEqualTo(server.root() + "/tiles/hotspots/{z}/{x}/{y}.mvt?p=12");
    assertThat(json.get("minzoom").asInt()).isZero();
    assertThat(json.get("maxzoom").asInt()).isEqualTo(14);
    assertThat(json.get("vector_layers").size()).isEqualTo(1);
    assertThat(json.get("vector_layers").get(0).get("id").asString()).isEqualTo("hotspots");
    assertThat(json.get("vector_layers").get(0).get("fields").propertyNames())
        .containsExactly(
            "beat", "category", "hotspot_id", "kind", "rank", "share", "stability", "weight");
  }

  @Test
  void aLayerOfNearZoomsSaysSoAndIsEmptyBefore() throws IOException {
    JsonNode json = json(server.get("/tiles/points.json"));

    assertThat(json.get("minzoom").asInt()).isEqualTo(13);
    assertThat(json.get("vector_layers").get(0).get("minzoom").asInt()).isEqualTo(13);
    assertThat(server.get("/tiles/points" + PLACE).statusCode()).isEqualTo(204);
  }

  @Test
  void boundsHoldTheDataOrTheWorldWhereThereIsNone() throws IOException {
    assertThat(bounds("beats"))
        .satisfies(
            box -> {
              assertThat(box.get(0)).isBetween(-87.702, -87.7);
              assertThat(box.get(1)).isBetween(41.798, 41.8);
              assertThat(box.get(2)).isBetween(-87.58, -87.578);
              assertThat(box.get(3)).isBetween(41.92, 41.922);
            });

    server.serve(Snapshots.empty());

    assertThat(bounds("beats")).containsExactly(-180.0, -85.05112878, 180.0, 85.05112878);
  }

  @ParameterizedTest
  @ValueSource(strings = {"beats", "hotspots", "robust", "events", "trend", "areas", "backdrop"})
  void tilesHoldTheLayersAndPropertiesThatTileJsonTells(String layer) throws IOException {
    DecodedTile tile = DecodedTile.of(Gzip.unpack(server.get("/tiles/" + layer + PLACE).body()));
    JsonNode told = json(server.get("/tiles/" + layer + ".json")).get("vector_layers");

    tile.layers()
        .forEach(
            (name, features) -> {
              JsonNode described =
                  told.valueStream()
                      .filter(one -> one.get("id").asString().equals(name))
                      .findFirst()
                      .orElseThrow();
              assertThat(features)
                  .allSatisfy(
                      feature ->
                          assertThat(described.get("fields").propertyNames())
                              .containsAll(feature.properties().keySet()));
            });
  }

  private static List<Double> bounds(String layer) throws IOException {
    return json(server.get("/tiles/" + layer + ".json"))
        .get("bounds")
        .valueStream()
        .map(JsonNode::asDouble)
        .toList();
  }

  private static List<DecodedTile.Feature> events(String query) throws IOException {
    byte[] packed = server.get("/tiles/events" + PLACE + query).body();
    return DecodedTile.of(Gzip.unpack(packed)).layer("events");
  }

  private static long sum(List<DecodedTile.Feature> cells, String property) {
    return cells.stream().mapToLong(cell -> cell.whole(property)).sum();
  }

  private static String header(HttpResponse<byte[]> answer, String name) {
    return String.join(", ", answer.headers().allValues(name));
  }

  private static JsonNode json(HttpResponse<byte[]> answer) {
    return new JsonMapper().readTree(answer.body());
  }
}
