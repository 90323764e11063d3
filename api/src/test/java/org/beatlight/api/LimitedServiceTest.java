package org.beatlight.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import org.beatlight.api.operations.OperationsStore;
import org.beatlight.api.publication.EmbeddedFixture;
import org.beatlight.settings.City;
import org.beatlight.settings.ServiceSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Five requests at once, six a minute, behind a proxy on this machine. */
@TestInstance(Lifecycle.PER_CLASS)
class LimitedServiceTest {
  private static final String PATH = "/api/v1/beats";
  private static final String CLIENT = "X-Forwarded-For";
  private static final String PAGE = "https://maps.example.org";

  private City city;
  private RunningService service;

  @BeforeAll
  void start(@TempDir Path folder) throws Exception {
    EmbeddedFixture store = EmbeddedFixture.in(folder);
    store.publish(1);
    ServiceSettings settings =
        new ServiceSettings(
            new ServiceSettings.Limits(6, 5), List.of("127.0.0.0/8", "::1"), List.of(PAGE));
    city = TinyCity.of(store.settings(), settings);
    service = RunningService.startForPublic(city);
    service.await("/actuator/health/readiness", answer -> answer.statusCode() == 200);
  }

  @AfterAll
  void stop() {
    service.close();
  }

  @Test
  void whoAsksTooFastIsToldWhenToAskAgain() {
    spend("198.51.100.1");

    HttpResponse<String> refused = service.get(PATH, CLIENT, "198.51.100.1");

    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(header(refused, "Content-Type")).isEqualTo("application/problem+json");
    assertThat(header(refused, "RateLimit-Policy")).isEqualTo("\"client\";q=6;w=60");
    int seconds = Integer.parseInt(header(refused, "Retry-After"));
    assertThat(seconds).isBetween(5, 11); // one more every ten seconds, some of which are over
    assertThat(header(refused, "RateLimit")).isEqualTo("\"client\";r=0;t=" + seconds);
    assertThat(refused.body())
        .contains("expected at most 6 requests a minute: ask again in " + seconds + " s");
  }

  @Test
  void whatIsRefusedCountsAndDoesNotFillTheAuditLog() throws InterruptedException {
    String[] guess = {CLIENT, "198.51.100.8", "Authorization", "Bearer blt_guessed"};
    assertThat(service.get(PATH, guess).statusCode()).isEqualTo(401);
    assertThat(service.get("/api/v1/quality", CLIENT, "198.51.100.9").statusCode()).isEqualTo(401);

    for (int i = 0; i < 20; i++) { // Java's client asks twice where it is told 401
      service.get(PATH, guess);
      service.get("/api/v1/quality", CLIENT, "198.51.100.9");
    }
    assertThat(service.get(PATH, guess).statusCode()).isEqualTo(429);
    assertThat(service.get(PATH, CLIENT, "198.51.100.8").statusCode()).isEqualTo(429);
    assertThat(service.get(PATH, CLIENT, "198.51.100.9").statusCode()).isEqualTo(429);
    Thread.sleep(1000); // the log is written twenty times in this time
    assertThat(entries()).isEqualTo(5);
  }

  private long entries() {
    return new OperationsStore(city)
        .read(
            connection -> {
              try (Statement statement = connection.createStatement();
                  ResultSet row = statement.executeQuery("select count(*) from operations.audit")) {
                row.next();
                return row.getLong(1);
              }
            });
  }

  @Test
  void othersAndHealthAreNotAffected() {
    spend("198.51.100.2");

    assertThat(service.get(PATH, CLIENT, "198.51.100.2").statusCode()).isEqualTo(429);
    assertThat(service.get(PATH, CLIENT, "198.51.100.3").statusCode()).isEqualTo(200);
    assertThat(service.get("/actuator/health", CLIENT, "198.51.100.2").statusCode()).isEqualTo(200);
  }

  @Test
  void anAddressThatAClientMadeUpIsNotBelieved() {
    spend("198.51.100.4");

    assertThat(service.get(PATH, CLIENT, "203.0.113.9, 198.51.100.4").statusCode()).isEqualTo(429);
  }

  @Test
  void aNetworkOfIpv6AddressesIsOneClient() {
    for (int i = 0; i < 5; i++) {
      assertThat(service.get(PATH, CLIENT, "2001:db8:1:2::" + i).statusCode()).isEqualTo(200);
    }

    assertThat(service.get(PATH, CLIENT, "2001:db8:1:2:ffff::1").statusCode()).isEqualTo(429);
    assertThat(service.get(PATH, CLIENT, "2001:db8:1:3::1").statusCode()).isEqualTo(200);
  }

  @Test
  void aProxyTellsHostAndProtocol() {
    HttpResponse<String> answer =
        service.get(
            "/tiles/beats.json",
            CLIENT,
            "198.51.100.5",
            "X-Forwarded-Proto",
            "https",
            "X-Forwarded-Host",
            "beatlight.example.org");

    assertThat(answer.body()).contains("\"https://beatlight.example.org/tiles/beats/{z}");
    assertThat(header(answer, "Strict-Transport-Security")).isEqualTo("max-age=31536000");
    assertThat(service.get(PATH, CLIENT, "198.51.100.5").headers().map())
        .doesNotContainKey("strict-transport-security");
  }

  @Test
  void scriptsOfNamedPagesMayReadAnswersAndNoOthers() {
    HttpResponse<String> named = service.get(PATH, CLIENT, "198.51.100.6", "Origin", PAGE);
    HttpResponse<String> other =
        service.get(PATH, CLIENT, "198.51.100.6", "Origin", "https://evil.example");

    assertThat(header(named, "Access-Control-Allow-Origin")).isEqualTo(PAGE);
    assertThat(header(named, "Access-Control-Expose-Headers")).contains("ETag, Link, Content-Crs");
    assertThat(named.headers().allValues("Vary")).contains("Origin");
    assertThat(other.statusCode()).isEqualTo(200);
    assertThat(other.headers().map()).doesNotContainKey("access-control-allow-origin");
    assertThat(other.headers().allValues("Vary")).contains("Origin");
  }

  @Test
  void browsersThatAskBeforehandAreAnswered() {
    HttpResponse<String> named = preflight(PAGE);
    HttpResponse<String> other = preflight("https://evil.example");

    assertThat(named.statusCode()).isEqualTo(204);
    assertThat(header(named, "Access-Control-Allow-Headers")).contains("Authorization");
    assertThat(other.statusCode()).isEqualTo(403);
    assertThat(header(other, "Content-Type")).isEqualTo("application/problem+json");
    assertThat(other.body()).contains("expected an origin that the service's settings name");
  }

  private HttpResponse<String> preflight(String origin) {
    return service.send(
        "OPTIONS",
        "/api/v1/hotspots/query",
        CLIENT,
        "198.51.100.7",
        "Origin",
        origin,
        "Access-Control-Request-Method",
        "POST");
  }

  private void spend(String client) {
    for (int i = 0; i < 5; i++) {
      assertThat(service.get(PATH, CLIENT, client).statusCode()).isEqualTo(200);
    }
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
