package org.beatlight.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the service promises of queries for hotspots, whichever store it reads. */
abstract class HotspotQueryContract extends ServiceContract {
  private static final String PATH = "/api/v1/hotspots/query";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** The body of the example. */
  private static final String EXAMPLE =
      """
      {"kind": "incident", "categories": ["burglary"], "hours": {"from": 18, "to": 6},
       "method": "dbscan", "minWeight": 10}""";

  @Test
  void aQueryIsAnsweredAsItsExampleSays() {
    HttpResponse<String> answer = ask(EXAMPLE);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(JSON.readTree(answer.body())).isEqualTo(example("hotspotQuery"));
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
    assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(answer.headers().firstValue("ETag")).isEmpty();
  }

  @Test
  void theDescriptionShowsTheBodyTheExampleAndTheProblems() {
    JsonNode document = service().json("/api/v1/openapi.json");
    JsonNode operation = document.path("paths").path(PATH).path("post");

    assertThat(operation.path("operationId").asString()).isEqualTo("hotspotQuery");
    assertThat(operation.at("/responses/200/content/application~1json/example"))
        .isEqualTo(example("hotspotQuery"));
    assertThat(operation.path("responses").propertyNames())
        .containsExactlyInAnyOrder("200", "400", "401", "403", "404", "413", "415", "429", "503");
    JsonNode body = document.at("/components/schemas/QueryBody");
    assertThat(body.at("/required").toString()).isEqualTo("[\"categories\",\"kind\",\"method\"]");
    assertThat(body.at("/properties").propertyNames()).contains("radiusM", "cellM", "minPoints");
    assertThat(operation.at("/requestBody/content/application~1json/schema/$ref").asString())
        .isEqualTo("#/components/schemas/QueryBody");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'method': 'dbscan'",
        "'method': 'hdbscan', 'minClusterSize': 5, 'weekdays': ['monday', 'friday']",
        "'method': 'gi-star', 'cellM': 250, 'shape': 'hexagon', 'hours': {'from': 22, 'to': 4}",
        "'method': 'gi-star', 'permutations': 0, 'from': '2024-03-01', 'limit': 3"
      })
  void theQueryInTheAnswerAsksTheSameAgain(String query) {
    String first = ask(body(query)).body();
    JsonNode answer = JSON.readTree(first);

    assertThat(answer.path("features")).isNotEmpty();
    assertThat(ask(answer.path("query").toString()).body()).isEqualTo(first);
  }

  @ParameterizedTest
  @MethodSource("org.beatlight.api.BadQueries#all")
  void aBodyThatIsNotWhatWasExpectedIsToldWhy(String body, String detail) {
    HttpResponse<String> answer = ask(body);

    assertProblem(answer, 400);
    assertThat(JSON.readTree(answer.body()).path("detail").asString()).isEqualTo(detail);
  }

  @ParameterizedTest
  @CsvSource({
    "incident, noise, no category \"noise\" of incidents",
    "concern, a, no category \"a\" of concerns"
  })
  void aCategoryThatTheKindHasNotIsNotFound(String kind, String category, String detail) {
    HttpResponse<String> answer =
        ask(
            "{\"method\": \"dbscan\", \"kind\": \"%s\", \"categories\": [\"%s\"]}"
                .formatted(kind, category));

    assertProblem(answer, 404);
    assertThat(JSON.readTree(answer.body()).path("detail").asString()).isEqualTo(detail);
  }

  @Test
  void aBodyIsAtMostSixteenKibibytes() {
    String longest = EXAMPLE + " ".repeat((16 << 10) - EXAMPLE.length());

    assertThat(ask(longest).statusCode()).isEqualTo(200);
    HttpResponse<String> answer = ask(longest + " ");
    assertProblem(answer, 413);
    assertThat(JSON.readTree(answer.body()).path("detail").asString())
        .isEqualTo("expected a body of at most 16384 bytes");
  }

  @Test
  void aDeepOrLongValueIsToldShortly() {
    HttpResponse<String> deep = ask("[".repeat(5_000));
    HttpResponse<String> wide = ask("{\"method\": \"" + "x".repeat(5_000) + "\"}");

    assertProblem(deep, 400);
    assertProblem(wide, 400);
    assertThat(wide.body().length()).isLessThan(400);
    assertThat(deep.body().length()).isLessThan(400);
  }

  @Test
  void whatIsNoJsonIsNotReadAndWhatIsAskedByAnotherMethodIsRefused() {
    assertProblem(service().post(PATH, EXAMPLE, "Content-Type", "text/plain"), 415);
    assertProblem(
        service().post(PATH, "kind=incident", "Content-Type", "application/x-www-form-urlencoded"),
        415);
    HttpResponse<String> get = service().get(PATH);
    assertProblem(get, 405);
    assertThat(get.headers().allValues("Allow")).containsExactly("OPTIONS, POST");
    assertProblem(
        service().post(PATH, EXAMPLE, "Content-Type", "application/json", "Accept", "text/csv"),
        406);
  }

  private static String body(String query) {
    return "{\"kind\": \"concern\", \"categories\": [\"noise\"], %s}"
        .formatted(query.replace('\'', '"'));
  }

  private HttpResponse<String> ask(String body) {
    return service().post(PATH, body, "Content-Type", "application/json");
  }
}
