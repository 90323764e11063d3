package org.beatlight.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.beatlight.api.access.Role;
import org.beatlight.api.operations.OperationsStore;
import org.beatlight.api.publication.PublishedStore;
import org.beatlight.api.token.Issuance;
import org.beatlight.api.token.LocalTokens;
import org.beatlight.settings.City;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who may ask what, whichever store the tokens are kept in. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class AccessContract {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String QUERY =
      "{\"kind\": \"incident\", \"categories\": [\"burglary\"], \"method\": \"dbscan\"}";
  private static final String UNKNOWN = "expected a token that is good here, this one is unknown";

  private final Map<String, String> tokens = new HashMap<>();
  private Issuance issuance;
  private City city;
  private RunningService service;

  /** Returns an empty store to publish into. */
  abstract PublishedStore store(Path folder) throws Exception;

  @BeforeAll
  void start(@TempDir Path folder) throws Exception {
    PublishedStore store = store(folder);
    store.publish(1);
    issuance = Issuance.in(folder);
    city = TinyCity.of(store.settings(), issuance.settings());
    for (Role role : Role.values()) {
      if (role != Role.PUBLIC) {
        tokens.put(role.code(), TestTokens.token(city, role));
      }
    }
    tokens.put("officer of A1", TestTokens.token(city, Role.OFFICER, "A1"));
    service = RunningService.startForPublic(city).awaitPublication(1);
  }

  @AfterAll
  void stop() {
    if (service != null) {
      service.close();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/api/v1/me | public, officer of A1, officer, steward, analyst, administrator",
        "/api/v1/beats | public, officer of A1, officer, steward, analyst, administrator",
        "/ogc | public, officer of A1, officer, steward, analyst, administrator",
        "/ | public, officer of A1, officer, steward, analyst, administrator",
        "/quality | public, officer of A1, officer, steward, analyst, administrator",
        "/actuator/health | public, officer of A1, officer, steward, analyst, administrator",
        "/api/v1/robust/at?lon=-87.6965&lat=41.8025 | officer, analyst, administrator",
        "/api/v1/hotspots/query | officer, analyst, administrator",
        "/api/v1/publication/manifest | steward, analyst, administrator",
        "/api/v1/quality | steward, analyst, administrator",
        "/api/v1/quality/incidents | steward, analyst, administrator",
        "/api/v1/quality.csv | steward, analyst, administrator"
      })
  void eachRoleIsAnsweredWhatItMayAsk(String path, String allowed) {
    Set<String> may = Set.of(allowed.split(", ", -1));
    for (String who :
        List.of("public", "officer of A1", "officer", "steward", "analyst", "administrator")) {
      int status = ask(path, who).statusCode();
      int refused = who.equals("public") ? 401 : 403;
      assertThat(status).as(who).isEqualTo(may.contains(who) ? 200 : refused);
    }
  }

  @Test
  void whoShowsNothingIsToldWhatIsNeeded() {
    HttpResponse<String> answer = service.get("/api/v1/quality");

    assertProblem(
        answer,
        401,
        "expected Authorization: Bearer TOKEN with a token of the role steward, analyst or"
            + " administrator, got none");
    assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(answer.headers().allValues("X-Frame-Options")).containsExactly("DENY");
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
  }

  @Test
  void whoIsNotEnoughIsToldWhatIsNeededAndWhatCame() {
    assertProblem(
        ask("/api/v1/quality", "officer"),
        403,
        "expected the role steward, analyst or administrator, got officer");
    assertProblem(
        ask("/api/v1/hotspots/query", "officer of A1"),
        403,
        "expected the role analyst, administrator or officer without a limit to some beats, got"
            + " officer of some beats");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/nothing",
        "/nothing",
        "/actuator/env",
        "/error",
        "/api/v2/beats",
        "/login",
        "/logout",
        "/.well-known/oauth-protected-resource"
      })
  void whatIsNotThereIsNotThereForAnybody(String path) {
    assertProblem(service.get(path), 404, "there is nothing at " + path);
    assertProblem(ask(path, "administrator"), 404, "there is nothing at " + path);
  }

  @Test
  void callersAreToldWhoTheyAre() {
    assertThat(service.json("/api/v1/me"))
        .isEqualTo(
            JSON.readTree("{\"role\":\"public\",\"subject\":\"\",\"beats\":[],\"expires\":null}"));
    JsonNode officer = JSON.readTree(ask("/api/v1/me", "officer of A1").body());
    assertThat(officer.at("/role").asString()).isEqualTo("officer");
    assertThat(officer.at("/subject").asString()).matches("token:[0-9a-f]{8}");
    assertThat(officer.at("/beats").toString()).isEqualTo("[\"A1\"]");
    assertThat(Instant.parse(officer.at("/expires").asString()))
        .isBetween(Instant.now().plusSeconds(3000), Instant.now().plusSeconds(3600));
  }

  @Test
  void aTokenThatIsNotOneOfOursIsUnknownEverywhere() {
    String good = token("analyst");
    for (String bad :
        List.of(
            good + "x", good.substring(0, good.length() - 1), "blt_", "blt_" + "A".repeat(43))) {
      assertProblem(show(bad, "/api/v1/beats"), 401, UNKNOWN);
      assertProblem(show(bad, "/"), 401, UNKNOWN);
    }
  }

  @Test
  void aHeaderThatIsNoBearersIsRefused() {
    String sentence = "expected Authorization: Bearer TOKEN, got something else";
    String good = token("analyst");
    for (String header :
        List.of("Basic YTpi", good, "Bearer " + good + " more", "Bearer", "Bearer é")) {
      assertProblem(service.get("/api/v1/beats", "Authorization", header), 401, sentence);
    }
  }

  @Test
  void twoTokensAreNone() throws IOException {
    String header = "Authorization: Bearer " + token("analyst") + "\r\n";
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), service.port())) {
      String request =
          "GET /api/v1/quality HTTP/1.1\r\nHost: a\r\nConnection: close\r\n"
              + header
              + header
              + "\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
          .startsWith("HTTP/1.1 401 ")
          .contains("expected one header Authorization, got 2");
    }
  }

  @Test
  void aTokenAnywhereElseIsNotSeen() {
    String good = token("analyst");

    assertThat(service.get("/api/v1/quality?access_token=" + good).statusCode()).isEqualTo(401);
    assertThat(service.get("/api/v1/quality", "X-API-Key", good).statusCode()).isEqualTo(401);
    assertThat(service.get("/api/v1/quality", "Cookie", "access_token=" + good).statusCode())
        .isEqualTo(401);
    assertThat(
            service
                .post(
                    "/api/v1/hotspots/query",
                    "access_token=" + good,
                    "Content-Type",
                    "application/x-www-form-urlencoded")
                .statusCode())
        .isEqualTo(401);
  }

  @Test
  void aRevokedTokenIsUnknownWithinTwoSeconds() {
    LocalTokens desk = new LocalTokens(new OperationsStore(city));
    LocalTokens.Given given = desk.give(wish(Duration.ofDays(1)));
    service.await("/api/v1/quality", answer -> true);
    awaitStatus(given.text(), 200);

    desk.revoke(given.token().id());
    awaitStatus(given.text(), 401);
    assertProblem(show(given.text(), "/api/v1/quality"), 401, UNKNOWN);
  }

  @Test
  void anExpiredTokenIsToldSo() {
    LocalTokens desk = new LocalTokens(new OperationsStore(city));
    String expired = desk.give(wish(Duration.ofSeconds(-1))).text();
    long end = System.nanoTime() + Duration.ofSeconds(2).toNanos();
    while (show(expired, "/api/v1/quality").body().contains("unknown") && System.nanoTime() < end) {
      pause();
    }

    assertProblem(
        show(expired, "/api/v1/quality"),
        401,
        "expected a token that is still good, this one has expired");
  }

  @Test
  void signedTokensAreTakenAndForgedOnesAreNot() {
    JWTClaimsSet.Builder steward = Issuance.claims().claim("roles", List.of("steward"));

    assertThat(show(issuance.rs256(steward), "/api/v1/quality").statusCode()).isEqualTo(200);
    assertThat(show(issuance.rs256(steward), "/api/v1/robust/at?lon=1&lat=1").statusCode())
        .isEqualTo(403);
    assertProblem(show(issuance.forged(steward), "/api/v1/quality"), 401, UNKNOWN);
    assertThat(
            show(issuance.rs256(Issuance.claims().claim("roles", "chief")), "/api/v1/beats")
                .statusCode())
        .isEqualTo(403);
  }

  @Test
  void answersToDifferentCallersAreKeptApart() {
    for (String path : List.of("/api/v1/beats", "/tiles/beats/0/0/0.mvt", "/ogc")) {
      assertThat(service.get(path).headers().allValues("Vary")).contains("Authorization");
    }
    assertThat(service.get("/tiles/beats/0/0/0.mvt").headers().firstValue("Cache-Control"))
        .hasValueSatisfying(value -> assertThat(value).contains("public"));
    assertThat(ask("/tiles/beats/0/0/0.mvt", "analyst").headers().firstValue("Cache-Control"))
        .hasValueSatisfying(value -> assertThat(value).contains("private"));
  }

  private static LocalTokens.Wish wish(Duration life) {
    return new LocalTokens.Wish(Role.ANALYST, "test", Set.of(), life);
  }

  private void awaitStatus(String token, int status) {
    List<Integer> got = new ArrayList<>();
    long end = System.nanoTime() + Duration.ofSeconds(2).toNanos();
    while (System.nanoTime() < end) {
      got.add(show(token, "/api/v1/quality").statusCode());
      if (got.get(got.size() - 1) == status) {
        return;
      }
      pause();
    }
    throw new AssertionError("expected %d within two seconds, got %s".formatted(status, got));
  }

  private static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private HttpResponse<String> ask(String path, String who) {
    String[] headers =
        who.equals("public")
            ? new String[] {"Content-Type", "application/json"}
            : new String[] {
              "Content-Type", "application/json", "Authorization", "Bearer " + token(who)
            };
    return path.endsWith("/query")
        ? service.post(path, QUERY, headers)
        : service.get(path, headers);
  }

  private HttpResponse<String> show(String token, String path) {
    return service.get(path, "Authorization", "Bearer " + token);
  }

  private static void assertProblem(HttpResponse<String> answer, int status, String detail) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(JSON.readTree(answer.body()).at("/detail").asString()).isEqualTo(detail);
  }

  private String token(String role) {
    return Objects.requireNonNull(tokens.get(role));
  }
}
