package org.beatlight.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the service promises, whichever store it reads; publication 1 is served. */
abstract class ServiceContract extends OgcFeatureContract {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** The examples in the API's description are the answers for the tiny city. */
  @ParameterizedTest
  @CsvSource({
    "publication, /api/v1/publication",
    "manifest, /api/v1/publication/manifest",
    "quality, /api/v1/quality",
    "sourceQuality, /api/v1/quality/noise",
    "beats, /api/v1/beats",
    "beatSummary, /api/v1/beats/A2",
    "beatWeeks, /api/v1/beats/A1/weeks?kind=incident&category=burglary&weeks=3",
    "changes, /api/v1/changes?category=burglary",
    "hotspots, /api/v1/hotspots?beat=A2",
    "robust, /api/v1/robust?kind=incident",
    "robustAt, /api/v1/robust/at?lon=-87.6965&lat=41.8025"
  })
  void everyOperationAnswersAsItsExampleSays(String operation, String path) {
    assertThat(service().json(path)).isEqualTo(example(operation));
  }

  @Test
  void askingForThePublicationsOwnWindowGivesThePublishedAnswer() {
    assertThat(service().json("/api/v1/beats/B1?from=2024-06-01&to=2024-06-29"))
        .isEqualTo(service().json("/api/v1/beats/B1"));
    assertThat(service().json("/api/v1/changes?from=2024-06-01&to=2024-06-29"))
        .isEqualTo(service().json("/api/v1/changes"));
  }

  @Test
  void aWindowMayTouchBothEndsOfTheData() {
    // 2024-01-03 to 2024-06-29 are 178 days: two halves of 89, the second from 2024-04-01
    JsonNode summary = service().json("/api/v1/beats/A1?from=2024-04-01&to=2024-06-29");

    assertThat(summary.at("/before/from").asString()).isEqualTo("2024-01-03");
    assertThat(summary.at("/before/to").asString()).isEqualTo("2024-04-01");
    // every second day: 45 from 2024-01-03 to 2024-03-31; then 15 in April, 10 in May, 20 in June
    assertThat(summary.at("/incidents/0/before").asInt()).isEqualTo(45);
    assertThat(summary.at("/incidents/0/now").asInt()).isEqualTo(45);
    assertThat(summary.at("/incidents/0/percentChange").asDouble()).isZero();
    assertThat(summary.at("/incidents/0/pValue").asDouble()).isEqualTo(1);
  }

  @Test
  void aWindowOfOneDayCountsThatDay() {
    JsonNode summary = service().json("/api/v1/beats/B1?from=2024-06-28&to=2024-06-29");

    assertThat(summary.at("/incidents/1/now").asInt()).isEqualTo(1);
    assertThat(summary.at("/incidents/1/before").asInt()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/api/v1/beats/Z9 | 404 | no beat \"Z9\"",
        "/api/v1/beats/a1 | 404 | no beat \"a1\"",
        "/api/v1/beats/Z9/weeks?kind=incident | 404 | no beat \"Z9\"",
        "/api/v1/beats/12%2F3 | 404 | no beat \"12/3\"",
        "/api/v1/hotspots?beat=Z9 | 404 | no beat \"Z9\"",
        "/api/v1/hotspots?category=piracy | 404 | no category \"piracy\"",
        "/api/v1/robust?category=piracy | 404 | no category \"piracy\"",
        "/api/v1/robust/at?lon=west&lat=41.8 | 400 | lon: expected a number, got \"west\"",
        "/api/v1/robust/at?lon=NaN&lat=41.8 | 400 | expected longitude in [-180, 180] and latitude in [-90, 90] degrees, got NaN, 41.8",
        "/api/v1/robust/at?lon=-87.7&lat=91 | 400 | expected longitude in [-180, 180] and latitude in [-90, 90] degrees, got -87.7, 91.0",
        "/api/v1/changes?kind=concern&category=burglary | 404 | no category \"burglary\" of concerns",
        "/api/v1/quality/robbery | 404 | no source \"robbery\"",
        "/api/v1/quality/ | 404 | there is nothing at /api/v1/quality/",
        "/api/v1/nothing | 404 | there is nothing at /api/v1/nothing",
        "/api/v1/beats/ | 404 | there is nothing at /api/v1/beats/",
        "/actuator/env | 404 | there is nothing at /actuator/env",
        "/actuator | 404 | there is nothing at /actuator",
        "/api/v1/changes?kind=crime | 400 | kind: expected incident or concern, got \"crime\"",
        "/api/v1/changes?kind=INCIDENT | 400 | kind: expected incident or concern, got \"INCIDENT\"",
        "/api/v1/changes?from=yesterday&to=2024-06-29 | 400 | from: expected a day such as"
            + " 2024-05-31, got \"yesterday\"",
        "/api/v1/changes?from=2024-02-30&to=2024-06-29 | 400 | from: expected a day such as"
            + " 2024-05-31, got \"2024-02-30\"",
        "/api/v1/changes?from=2024-06-01 | 400 | expected both from and to, or neither",
        "/api/v1/beats/A1?to=2024-06-01 | 400 | expected both from and to, or neither",
        "/api/v1/beats/A1?from=2024-06-02&to=2024-06-01 | 400 | expected from before to, got"
            + " 2024-06-02 and 2024-06-01",
        "/api/v1/beats/A1?from=2024-06-02&to=2024-06-02 | 400 | expected from before to, got"
            + " 2024-06-02 and 2024-06-02",
        "/api/v1/beats/A1?from=2024-03-31&to=2024-06-29 | 400 | expected 2024-03-31 to 2024-06-29"
            + " and as many days before it within the data, 2024-01-03 to 2024-06-29",
        "/api/v1/beats/A1?from=2024-06-28&to=2024-06-30 | 400 | expected 2024-06-28 to 2024-06-30"
            + " and as many days before it within the data, 2024-01-03 to 2024-06-29",
        "/api/v1/beats/A1?from=-999999999-01-01&to=2024-06-29 | 400 | expected -999999999-01-01 to"
            + " 2024-06-29 and as many days before it within the data, 2024-01-03 to 2024-06-29",
        "/api/v1/beats/A1/weeks?kind=incident&weeks=0 | 400 | weeks: expected 1 to 1040, got 0",
        "/api/v1/beats/A1/weeks?kind=incident&weeks=x | 400 | weeks: expected a whole number, got"
            + " \"x\"",
        "/api/v1/changes?=x | 400 | expected parameters such as name=value, in UTF-8 and"
            + " percent-encoded",
        "/api/v1/changes?kind=%C3%28 | 400 | expected parameters such as name=value, in UTF-8 and"
            + " percent-encoded",
        "/api/v1/beats/A1/weeks | 400 | Required parameter 'kind' is not present."
      })
  void aRequestThatCannotBeAnsweredIsToldWhy(String path, int status, String detail) {
    HttpResponse<String> answer = service().get(path);

    assertProblem(answer, status);
    assertThat(JSON.readTree(answer.body()).at("/detail").asString()).isEqualTo(detail);
  }

  @Test
  void findingsComeAsATableForSpreadsheets() {
    HttpResponse<String> answer = service().get("/api/v1/quality.csv");

    assertThat(answer.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
    assertThat(answer.headers().firstValue("Content-Disposition"))
        .contains("attachment; filename=\"quality-1.csv\"");
    assertThat(answer.body())
        .isEqualTo(
            """
            source,month,finding,rows,read,became,meaning
            incidents,unknown,no-time,1,1,dropped,the time of occurrence is missing
            incidents,2024-03,other-beat,1,20,kept,the coded beat is not the beat that the point lies in
            incidents,2024-04,null-island,2,20,dropped,"the coordinates are (0, 0) or (-1, -1), ways to say unknown"
            """
                .replace("\n", "\r\n"));
  }

  @Test
  void anotherMethodIsRefusedAndTheRightOnesAreNamed() {
    HttpResponse<String> answer = service().send("POST", "/api/v1/beats");

    assertProblem(answer, 405);
    assertThat(answer.headers().allValues("Allow")).containsExactly("GET, HEAD, OPTIONS");
  }

  @Test
  void aFormatThatIsNotServedIsRefused() {
    assertProblem(service().get("/api/v1/beats", "Accept", "text/csv"), 406);
  }

  @Test
  void farFromTheCityNothingWasEverHot() {
    JsonNode place = service().json("/api/v1/robust/at?lon=12.5&lat=-41.9");

    assertThat(place.get("categories").findValuesAsString("share")).containsOnly("0.0");
    assertThat(place.get("categories").findValues("stability")).allMatch(JsonNode::isNull);
    assertThat(service().get("/api/v1/robust/at?lon=&lat=41.8").statusCode()).isEqualTo(400);
    assertThat(service().get("/api/v1/robust/at?lat=41.8").statusCode()).isEqualTo(400);
  }

  @Test
  void theErrorPageAskedForByNameIsNotFound() {
    assertProblem(service().get("/error"), 404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/publication",
        "/api/v1/publication/manifest",
        "/api/v1/quality",
        "/api/v1/quality/incidents",
        "/api/v1/quality.csv",
        "/api/v1/beats",
        "/api/v1/beats/A1",
        "/api/v1/beats/A1/weeks?kind=incident",
        "/api/v1/changes",
        "/api/v1/hotspots",
        "/api/v1/robust",
        "/api/v1/robust/at?lon=-87.6965&lat=41.8025",
        "/api/v1/openapi.json"
      })
  void anAnswerIsTaggedAndNotSentAgainWhileNothingChanges(String path) {
    HttpResponse<String> first = service().get(path);
    String tag = first.headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> second = service().get(path, "If-None-Match", tag);

    assertThat(tag).startsWith("\"").endsWith("\"");
    assertThat(first.headers().firstValue("Cache-Control").orElseThrow()).contains("no-cache");
    assertThat(first.headers().allValues("Vary")).contains("Accept-Encoding");
    assertThat(second.statusCode()).isEqualTo(304);
    assertThat(second.body()).isEmpty();
    assertThat(second.headers().firstValue("ETag")).contains(tag);
    assertThat(service().get(path, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/beats", "/api/v1/quality.csv", "/api/v1/openapi.json"})
  void compressedAnswersHaveTheSameContentAndATagOfTheirOwn(String path) throws IOException {
    HttpResponse<String> plain = service().get(path);
    HttpResponse<byte[]> packed = service().getBytes(path, "Accept-Encoding", "br, gzip;q=0.8");
    String packedTag = packed.headers().firstValue("ETag").orElseThrow();

    assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
    assertThat(unzip(packed.body())).isEqualTo(plain.body());
    assertThat(packedTag).isNotEqualTo(plain.headers().firstValue("ETag").orElseThrow());
    assertThat(statusOf(path, packedTag, "gzip")).isEqualTo(304);
    assertThat(statusOf(path, packedTag, "identity")).isEqualTo(200);
    assertThat(statusOf(path, plain.headers().firstValue("ETag").orElseThrow(), "gzip"))
        .isEqualTo(200);
  }

  @Test
  void anUnknownBeatIsNotFoundWhateverTagIsSent() {
    assertProblem(service().get("/api/v1/beats/Z9", "If-None-Match", "*"), 404);
  }

  @Test
  void everyAnswerTellsBrowsersToLoadNothingFromElsewhere() {
    for (String path : List.of("/api/v1/publication", "/api/v1/nothing", "/actuator/health")) {
      assertThat(service().get(path).headers().firstValue("Content-Security-Policy"))
          .contains(
              "default-src 'self'; worker-src 'self' blob:; img-src 'self' data: blob:;"
                  + " connect-src 'self' https://maps.example.org; object-src 'none';"
                  + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'");
      assertThat(service().get(path).headers().firstValue("X-Content-Type-Options"))
          .contains("nosniff");
    }
  }

  @Test
  void healthSaysWhichPublicationIsServed() {
    JsonNode readiness = service().json("/actuator/health/readiness");

    assertThat(readiness.at("/status").asString()).isEqualTo("UP");
    assertThat(readiness.at("/components/publication/details/publicationId").asInt()).isEqualTo(1);
    assertThat(readiness.at("/components/publication/details/store").asString())
        .isEqualTo("served");
  }

  @Test
  void theDescriptionNamesEveryOperationWithItsExampleAndItsProblems() {
    JsonNode document = service().json("/api/v1/openapi.json");

    for (String path :
        List.of(
            "/api/v1/publication",
            "/api/v1/beats/{beat}",
            "/api/v1/beats/{beat}/weeks",
            "/api/v1/quality",
            "/api/v1/quality/{source}")) {
      JsonNode operation = document.path("paths").path(path).path("get");
      assertThat(operation.path("description").asString()).isNotEmpty();
      assertThat(operation.at("/responses/200/content/application~1json/example"))
          .isEqualTo(example(operation.path("operationId").asString()));
      assertThat(operation.path("responses").propertyNames())
          .contains("200", "304", "400", "404", "503");
    }
  }

  @Test
  void theDescriptionNamesEveryLayerOfTilesWithItsFilters() {
    JsonNode layer =
        service()
            .json("/api/v1/openapi.json")
            .path("paths")
            .path("/tiles/{name}/{z}/{x}/{y}.mvt")
            .at("/get/parameters")
            .valueStream()
            .filter(parameter -> parameter.path("name").asString().equals("name"))
            .findFirst()
            .orElseThrow();

    assertThat(layer.at("/schema/enum").valueStream().map(JsonNode::asString))
        .containsExactly(
            "beats", "hotspots", "robust", "events", "points", "trend", "areas", "backdrop");
    assertThat(layer.path("description").asString())
        .contains("beats, hotspots (kind, category)", "events (kind, category, days)")
        .contains("areas (layer)");
  }

  @Test
  void theDescriptionSaysWhichFiguresMayBeNull() {
    JsonNode month =
        service()
            .json("/api/v1/openapi.json")
            .at("/components/schemas/MonthCompleteness/properties");

    assertThat(month.at("/expected/type").toString()).contains("number").contains("null");
    assertThat(month.at("/share/type").toString()).contains("number").contains("null");
    assertThat(month.at("/kept/type").asString()).isEqualTo("integer");
  }

  private int statusOf(String path, String tag, String encoding) {
    return service().getBytes(path, "If-None-Match", tag, "Accept-Encoding", encoding).statusCode();
  }

  static void assertProblem(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(JSON.readTree(answer.body()).at("/status").asInt()).isEqualTo(status);
  }

  private static String unzip(byte[] body) throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  static JsonNode example(String operation) {
    String name = "/org/beatlight/api/web/examples/" + operation + ".json";
    try (InputStream in = ServiceContract.class.getResourceAsStream(name)) {
      return JSON.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
