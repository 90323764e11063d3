package org.beatlight.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.beatlight.api.RawClient.Answer;
import org.beatlight.api.access.Role;
import org.beatlight.api.publication.EmbeddedFixture;
import org.beatlight.settings.City;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Requests that no honest caller sends: each is answered, or refused in one sentence. */
class HostileRequestTest {
  private static final int REQUESTS = 10_000;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** What would tell of the inside: classes, traces, SQL of ours, folders. */
  private static final Pattern INSIDE =
      Pattern.compile(
          "Exception|java\\.(?!lang\\.Runtime)|jakarta\\.|springframework|org\\.(apache|beatlight)|\\bat [a-z]+\\."
              + "|published\\.|select .* from|jdbc:|/tmp/");

  /** What a caller sent may come back, but not as a page's own. */
  private static final Pattern ACTIVE = Pattern.compile("<script>|<img src=x");

  @Test
  void noneIsAnsweredWithAFailureAndNoneHarms(@TempDir Path folder) throws Exception {
    EmbeddedFixture store = EmbeddedFixture.in(folder);
    store.publish(1);
    City city = TinyCity.of(store.settings());
    String token = TestTokens.token(city, Role.ADMINISTRATOR);
    Map<Integer, Integer> statuses = new TreeMap<>();
    try (RunningService service = RunningService.start(city).awaitPublication(1);
        RawClient client = new RawClient(service.port())) {
      HostileRequests requests =
          HostileRequests.of(
              new Random(7), token, service.json("/api/v1/openapi.json"), service.json("/ogc/api"));
      assertThat(requests.templates())
          .contains("/api/v1/beats/{beat}", "/tiles/{name}/{z}/{x}/{y}.mvt")
          .contains("/ogc/collections/beats/items", "/api/v1/hotspots/query");
      for (int i = 0; i < REQUESTS; i++) {
        String request = requests.next(i);
        Answer answer = client.send(request);
        statuses.merge(answer.status(), 1, Integer::sum);
        assertHarmless(request, answer);
      }
      assertThat(service.get("/api/v1/beats").statusCode()).isEqualTo(200);
      assertThat(service.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
    }
    assertThat(statuses.keySet()).contains(200, 204, 400, 401, 404, 405, 406, 413, 415);
    assertThat(statuses.get(200)).isGreaterThan(500); // the values reach the work itself
  }

  private static void assertHarmless(String request, Answer answer) {
    String told = request.substring(0, Math.min(request.length(), 900)) + " -> " + answer;
    assertThat(answer.status()).as(told).isLessThan(500);
    assertThat(answer.headers()).as(told).doesNotContainKey("x-injected");
    if (answer.status() >= 400 && !request.startsWith("HEAD ")) {
      assertProblem(told, answer);
    }
    if (answer.header("content-type").startsWith("text/html")) {
      assertThat(answer.body()).as(told).doesNotContainPattern(ACTIVE);
    }
  }

  private static void assertProblem(String told, Answer answer) {
    assertThat(answer.header("content-type")).as(told).startsWith("application/problem+json");
    JsonNode problem = JSON.readTree(answer.body());
    assertThat(problem.path("status").asInt()).as(told).isEqualTo(answer.status());
    String detail = problem.path("detail").asString("");
    assertThat(detail).as(told).isNotBlank();
    assertThat(detail.replaceAll("\".*\"|nothing at .*", "")) // what came is told as it came
        .as(told)
        .doesNotContainPattern(INSIDE)
        .doesNotContain("\n");
  }
}
