package org.beatlight.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.beatlight.api.access.Role;
import org.beatlight.api.publication.EmbeddedFixture;
import org.beatlight.settings.City;
import org.beatlight.settings.ServiceSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an operator sees, and what is refused, where clients come directly. */
@TestInstance(Lifecycle.PER_CLASS)
class OperatedServiceTest {
  private RunningService service;
  private String analyst = "";
  private String administrator = "";

  @BeforeAll
  void start(@TempDir Path folder) throws Exception {
    EmbeddedFixture store = EmbeddedFixture.in(folder);
    store.publish(7);
    ServiceSettings settings =
        new ServiceSettings(new ServiceSettings.Limits(60_000, 60_000), List.of(), List.of());
    City city = TinyCity.of(store.settings(), settings);
    analyst = "Bearer " + TestTokens.token(city, Role.ANALYST);
    administrator = "Bearer " + TestTokens.token(city, Role.ADMINISTRATOR);
    service = RunningService.start(city).awaitPublication(7);
  }

  @AfterAll
  void stop() {
    service.close();
  }

  @Test
  void requestsAreMeasuredByTemplateMethodAndStatus() {
    service.get("/api/v1/beats/A1");
    service.get("/api/v1/beats/A1/weeks"); // kind is required
    service.get("/tiles/beats/14/4201/6093.mvt");
    service.get("/nowhere/" + "x".repeat(50));

    String measures = measures();
    assertThat(measures)
        .contains(count("/api/v1/beats/{beat}", "200"))
        .contains(count("/api/v1/beats/{beat}/weeks", "400"))
        .containsPattern("requests_seconds_count\\{[^}]*uri=\"/tiles/\\{name}/\\{z[^\"]*\"} 1\n")
        .contains("http_server_requests_seconds_bucket")
        .doesNotContain("xxx")
        .doesNotContain("Z9");
  }

  @Test
  void thePublicationTheQueriesAndTheMachineAreMeasured() {
    assertThat(measures())
        .contains("\nbeatlight_publication_id 7.0\n")
        .contains("\nbeatlight_publication_events 340.0\n")
        .containsPattern("\nbeatlight_publication_age_seconds [1-9]")
        .containsPattern("\nbeatlight_publication_load_seconds [0-9.E-]+\n")
        .contains("\nbeatlight_store_ok 1.0\n")
        .contains("\nbeatlight_queries_running 0.0\n")
        .contains("\nbeatlight_queries_most 2.0\n")
        .contains("\nbeatlight_requests_limited_total 0.0\n")
        .contains("\njvm_memory_used_bytes{")
        .contains("jvm_gc_");
  }

  @Test
  void otherMethodsThanKnownOnesAreOneToTheMeasures() throws IOException {
    try (RawClient client = new RawClient(service.port())) {
      assertThat(client.send("BREW /api/v1/beats HTTP/1.1\r\nHost: a\r\n\r\n").status())
          .isEqualTo(405);
    }
    assertThat(measures()).contains("method=\"other\"").doesNotContain("BREW");
  }

  @Test
  void aProblemCarriesTheNameThatTheCallerGaveItsRequest() {
    HttpResponse<String> answer = service.get("/api/v1/beats/Z9", "X-Request-Id", "abc-1.2_3");

    assertThat(answer.headers().firstValue("X-Request-Id")).contains("abc-1.2_3");
    assertThat(answer.body()).contains("\"requestId\":\"abc-1.2_3\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b", "${jndi:ldap://x}", "<b>", "a\"b", "a;b=c"})
  void aNameThatMightHarmALogIsReplaced(String name) {
    HttpResponse<String> answer = service.get("/api/v1/beats/Z9", "X-Request-Id", name);

    String given = answer.headers().firstValue("X-Request-Id").orElseThrow();
    assertThat(given).matches("[0-9a-f]{1,16}");
    assertThat(answer.body()).contains("\"requestId\":\"" + given + "\"");
  }

  @Test
  void forwardedHeadersOfAnybodyAreNotBelieved() {
    HttpResponse<String> answer =
        service.get(
            "/tiles/beats.json", "X-Forwarded-Proto", "https", "X-Forwarded-Host", "evil.example");

    assertThat(answer.body()).doesNotContain("evil.example");
    assertThat(answer.headers().map()).doesNotContainKey("strict-transport-security");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/beats", "/", "/tiles/beats.json", "/nowhere", "/ogc"})
  void everyAnswerTellsBrowsersToBeCareful(String path) {
    HttpResponse<String> answer = service.get(path);

    assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'self'")
        .contains("frame-ancestors 'none'");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(answer.headers().firstValue("Cross-Origin-Resource-Policy")).contains("same-origin");
    assertThat(answer.headers().firstValue("Permissions-Policy")).isPresent();
  }

  @Test
  void aBodyIsRefusedWhereNoneIsExpectedOrItIsTooLong() throws IOException {
    try (RawClient client = new RawClient(service.port())) {
      RawClient.Answer unexpected = client.send(withBody("GET", "/api/v1/beats", 2));
      RawClient.Answer elsewhere = client.send(withBody("POST", "/api/v1/beats", 2));
      RawClient.Answer tooLong = client.send(withBody("POST", "/api/v1/beats", 16_385));

      assertThat(unexpected.status()).isEqualTo(400);
      assertThat(unexpected.body()).contains("expected no body with GET");
      assertThat(elsewhere.status()).isEqualTo(405);
      assertThat(tooLong.status()).isEqualTo(413);
      assertThat(tooLong.body()).contains("expected a body of at most 16384 bytes");
    }
  }

  @Test
  void chunkedBodiesHaveTheSameBound() throws IOException {
    String head =
        "POST /api/v1/hotspots/query HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
            + "Transfer-Encoding: chunked\r\nAuthorization: %s\r\n\r\n".formatted(analyst);
    String chunk = "1000\r\n" + " ".repeat(4096) + "\r\n";
    try (RawClient client = new RawClient(service.port())) {
      assertThat(client.send(head + chunk + "2\r\n{}\r\n0\r\n\r\n").body())
          .contains("method is missing"); // it was read whole
      assertThat(client.send(head + chunk.repeat(5) + "0\r\n\r\n").status()).isEqualTo(413);
    }
  }

  @Test
  void moreParametersThanAnybodyNeedsAreRefused() {
    HttpResponse<String> answer = service.get("/api/v1/hotspots?" + "a=1&".repeat(101));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("\"detail\":\"expected");
  }

  private String measures() {
    return service.get("/actuator/prometheus", "Authorization", administrator).body();
  }

  private static String count(String template, String status) {
    return "http_server_requests_seconds_count{method=\"GET\",status=\"%s\",uri=\"%s\"} 1\n"
        .formatted(status, template);
  }

  private static String withBody(String method, String path, int bytes) {
    return "%s %s HTTP/1.1\r\nHost: a\r\nContent-Length: %d\r\n\r\n%s"
        .formatted(method, path, bytes, "x".repeat(bytes));
  }
}
