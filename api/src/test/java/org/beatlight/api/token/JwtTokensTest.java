package org.beatlight.api.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.JWTClaimsSet;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.beatlight.api.access.Caller;
import org.beatlight.api.access.Role;
import org.beatlight.settings.AccessSettings.Issuer;
import org.beatlight.settings.SettingsException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.HttpStatus;

@TestInstance(Lifecycle.PER_CLASS)
class JwtTokensTest {
  private static final String UNKNOWN = "expected a token that is good here, this one is unknown";

  private final AtomicBoolean up = new AtomicBoolean();
  private Path folder;
  private Issuance issuance;
  private JwtTokens tokens;

  @BeforeAll
  void start(@TempDir Path temporary) {
    folder = temporary;
    issuance = Issuance.in(folder);
    tokens = new JwtTokens(issuance.settings().issuer().orElseThrow());
  }

  @Test
  void bothAlgorithmsAreTaken() {
    Caller ann = new Caller("jwt:ann", Role.ANALYST, Set.of());

    assertThat(caller(issuance.rs256(Issuance.claims()))).isEqualTo(ann);
    assertThat(caller(issuance.es256(Issuance.claims()))).isEqualTo(ann);
  }

  @Test
  void aRoleMayBeOneWordAndBeatsLimitOfficersAlone() {
    JWTClaimsSet.Builder claims = Issuance.claims().claim("beats", List.of("A1", "A2"));

    assertThat(caller(issuance.rs256(claims)).beats()).isEmpty();
    assertThat(caller(issuance.rs256(claims.claim("roles", "officer"))))
        .isEqualTo(new Caller("jwt:ann", Role.OFFICER, Set.of("A1", "A2")));
    assertThat(caller(issuance.rs256(claims.claim("beats", "A2"))).beats()).containsExactly("A2");
  }

  @Test
  void whatIsForgedIsUnknown() {
    String right = issuance.rs256(Issuance.claims());
    String other = issuance.rs256(Issuance.claims().subject("bob"));
    String mixed =
        other.substring(0, other.lastIndexOf('.')) + right.substring(right.lastIndexOf('.'));

    assertRefused(issuance.forged(Issuance.claims()), UNKNOWN);
    assertRefused(issuance.hs256(Issuance.claims()), UNKNOWN);
    assertRefused(issuance.rs512(Issuance.claims()), UNKNOWN);
    assertRefused(Issuance.unsigned(Issuance.claims()), UNKNOWN);
    assertRefused(mixed, UNKNOWN);
    assertRefused(right + "x", UNKNOWN);
    assertRefused("rubbish", UNKNOWN);
    assertRefused("a.b.c", UNKNOWN);
  }

  @Test
  void whatIsMeantForOthersOrForLaterIsUnknown() {
    Instant now = Instant.now();

    assertRefused(issuance.rs256(Issuance.claims().audience("mail")), UNKNOWN);
    assertRefused(issuance.rs256(Issuance.claims().audience((String) null)), UNKNOWN);
    assertRefused(issuance.rs256(Issuance.claims().issuer("https://evil.example/")), UNKNOWN);
    assertRefused(
        issuance.rs256(Issuance.claims().notBeforeTime(Issuance.date(now.plusSeconds(120)))),
        UNKNOWN);
    assertRefused(issuance.rs256(Issuance.claims().expirationTime(null)), UNKNOWN);
    assertRefused(issuance.rs256(Issuance.claims().subject(null)), UNKNOWN);
  }

  @Test
  void anExpiredOneIsToldSoButTwoClocksMayBeAMinuteApart() {
    Instant now = Instant.now();
    JWTClaimsSet.Builder claims =
        Issuance.claims()
            .issueTime(Issuance.date(now.minusSeconds(600)))
            .notBeforeTime(null)
            .expirationTime(Issuance.date(now.minusSeconds(90)));

    assertRefused(
        issuance.rs256(claims), "expected a token that is still good, this one has expired");
    assertThat(
            caller(issuance.rs256(claims.expirationTime(Issuance.date(now.minusSeconds(20)))))
                .subject())
        .isEqualTo("jwt:ann");
  }

  @Test
  void withoutOneRoleOfOursItIsForbidden() {
    String expected =
        "expected one of the roles officer, steward, analyst, administrator in the token's claim"
            + " roles, got ";
    for (Object none : new Object[] {null, "public", "Analyst", List.of(), List.of("admin"), 7}) {
      assertForbidden(issuance.rs256(Issuance.claims().claim("roles", none)), expected + "none");
    }
    assertForbidden(
        issuance.rs256(Issuance.claims().claim("roles", List.of("officer", "steward"))),
        expected + "several");
  }

  @Test
  void aLimitToBeatsThatCannotBeReadIsNotNoLimit() {
    assertForbidden(
        issuance.rs256(Issuance.claims().claim("roles", "officer").claim("beats", List.of())),
        "expected codes of beats in the token's claim beats, got none");
  }

  @Test
  void keysMayComeFromAnAddressAndFromTheIssuer() throws Exception {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    String root = "http://127.0.0.1:" + server.getAddress().getPort();
    serve(server, "/keys", Files.readString(folder.resolve("keys.json")));
    serve(
        server,
        "/.well-known/openid-configuration",
        "{\"issuer\": \"%s\", \"jwks_uri\": \"%s/keys\", \"subject_types_supported\": [\"public\"]}"
            .formatted(root, root));
    JwtTokens named = issuer(root, Optional.of(URI.create(root + "/keys")));
    JwtTokens asked = issuer(root, Optional.empty());
    String token = issuance.es256(Issuance.claims().issuer(root));
    String forged = issuance.forged(Issuance.claims().issuer(root));

    server.start();
    try {
      assertUncheckable(named, token);
      assertUncheckable(asked, token);
      up.set(true);
      assertThat(named.authenticate(token, Instant.now()).getName()).isEqualTo("jwt:ann");
      assertThat(asked.authenticate(token, Instant.now()).getName()).isEqualTo("jwt:ann");
      assertThatThrownBy(() -> asked.authenticate(forged, Instant.now())).hasMessage(UNKNOWN);
    } finally {
      server.stop(0);
    }
  }

  @Test
  void aFileWithoutKeysIsAMistakeOfTheSettings() throws Exception {
    Path file = Files.writeString(folder.resolve("none.json"), "{\"keys\": []}");

    assertThatThrownBy(() -> issuer("https://a.example", Optional.of(file.toUri())))
        .isInstanceOf(SettingsException.class)
        .hasMessage("access.keys: expected a public key, found none in " + file);
    assertThatThrownBy(
            () -> issuer("https://a.example", Optional.of(folder.resolve("no.json").toUri())))
        .isInstanceOf(SettingsException.class)
        .hasMessageStartingWith("access.keys: expected a JSON Web Key Set, found none");
  }

  private static JwtTokens issuer(String issuer, Optional<URI> keys) {
    return new JwtTokens(new Issuer(issuer, Issuance.AUDIENCE, keys, "roles", "beats"));
  }

  private void serve(HttpServer server, String path, String json) {
    server.createContext(
        path,
        exchange -> {
          byte[] body = json.getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "application/json");
          exchange.sendResponseHeaders(up.get() ? 200 : 503, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
  }

  private Caller caller(String token) {
    return tokens.authenticate(token, Instant.now()).getPrincipal();
  }

  private void assertRefused(String token, String sentence) {
    assertRefused(tokens, token, HttpStatus.UNAUTHORIZED, sentence);
  }

  private void assertForbidden(String token, String sentence) {
    assertRefused(tokens, token, HttpStatus.FORBIDDEN, sentence);
  }

  private static void assertUncheckable(JwtTokens tokens, String token) {
    assertRefused(
        tokens,
        token,
        HttpStatus.SERVICE_UNAVAILABLE,
        "expected the issuer's keys to check a token, got none yet");
  }

  private static void assertRefused(
      JwtTokens tokens, String token, HttpStatus status, String sentence) {
    assertThatExceptionOfType(TokenRefused.class)
        .isThrownBy(() -> tokens.authenticate(token, Instant.now()))
        .withMessage(sentence)
        .satisfies(refused -> assertThat(refused.status()).isEqualTo(status));
  }
}
