package org.beatlight.api.token;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.beatlight.api.access.TokenAuthentication;
import org.beatlight.settings.AccessSettings.Issuer;
import org.beatlight.settings.SettingsException;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;

/** The signed tokens of an issuer (RFC 7519): RS256 or ES256, by keys that it publishes. */
final class JwtTokens {
  /** How far clocks may be apart. */
  private static final Duration SKEW = Duration.ofSeconds(60);

  private static final Set<SignatureAlgorithm> ALGORITHMS =
      Set.of(SignatureAlgorithm.RS256, SignatureAlgorithm.ES256);

  private final JwtDecoder decoder;
  private final OAuth2TokenValidator<Jwt> meantForUs;
  private final JwtClaims claims;

  /**
   * Returns the tokens of an issuer; keys at an address are fetched when the first token comes.
   *
   * @throws SettingsException if the keys are a file that holds none
   */
  JwtTokens(Issuer issuer) {
    decoder = issuer.keys().map(JwtTokens::decoder).orElseGet(() -> discovering(issuer.issuer()));
    meantForUs =
        new DelegatingOAuth2TokenValidator<>(
            new JwtIssuerValidator(issuer.issuer()), new JwtAudienceValidator(issuer.audience()));
    claims = new JwtClaims(issuer);
  }

  /**
   * Returns who shows a token.
   *
   * @throws TokenRefused if it is not the issuer's, not for us, expired, or names no role
   */
  TokenAuthentication authenticate(String text, Instant now) {
    Jwt token = decode(text);
    Instant expires = token.getExpiresAt();
    if (expires == null
        || token.getSubject() == null
        || meantForUs.validate(token).hasErrors()
        || isTooEarly(token, now)) {
      throw TokenRefused.unknown("");
    }
    if (now.isAfter(expires.plus(SKEW))) {
      throw TokenRefused.expired(JwtClaims.subject(token));
    }
    return new TokenAuthentication(claims.caller(token), expires);
  }

  private static boolean isTooEarly(Jwt token, Instant now) {
    Instant notBefore = token.getNotBefore();
    return notBefore != null && now.isBefore(notBefore.minus(SKEW));
  }

  private Jwt decode(String text) {
    try {
      return decoder.decode(text);
    } catch (BadJwtException e) {
      throw TokenRefused.unknown("");
    } catch (JwtException | JwtDecoderInitializationException e) { // no keys could be had
      throw TokenRefused.uncheckable("expected the issuer's keys to check a token, got none yet");
    }
  }

  private static JwtDecoder decoder(URI keys) {
    return keys.getScheme().equals("file")
        ? checkedHereAlone(
            NimbusJwtDecoder.withJwkSource(new ImmutableJWKSet<>(read(Path.of(keys))))
                .jwsAlgorithms(JwtTokens::choose)
                .build())
        : checkedHereAlone(
            NimbusJwtDecoder.withJwkSetUri(keys.toString())
                .jwsAlgorithms(JwtTokens::choose)
                .build());
  }

  private static JwtDecoder discovering(String issuer) {
    return new SupplierJwtDecoder(
        () ->
            checkedHereAlone(
                NimbusJwtDecoder.withIssuerLocation(issuer)
                    .jwsAlgorithms(JwtTokens::choose)
                    .build()));
  }

  private static void choose(Set<SignatureAlgorithm> algorithms) {
    algorithms.clear();
    algorithms.addAll(ALGORITHMS);
  }

  /** The decoder checks the signature; what the token says is checked by this class. */
  private static JwtDecoder checkedHereAlone(NimbusJwtDecoder decoder) {
    decoder.setJwtValidator(token -> OAuth2TokenValidatorResult.success());
    return decoder;
  }

  private static JWKSet read(Path file) {
    try {
      JWKSet keys = JWKSet.load(file.toFile());
      if (keys.toPublicJWKSet().getKeys().isEmpty()) {
        throw new SettingsException("access.keys: expected a public key, found none in " + file);
      }
      return keys;
    } catch (IOException | ParseException e) {
      throw new SettingsException(
          "access.keys: expected a JSON Web Key Set, found none that can be read at " + file);
    }
  }

  /** Tells nothing of what passes through. */
  @Override
  public String toString() {
    return "JwtTokens" + List.copyOf(ALGORITHMS);
  }
}
