package org.beatlight.api.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.beatlight.settings.AccessSettings;

/** An issuer of signed tokens, its keys in a file. */
public final class Issuance {
  public static final String ISSUER = "https://login.example.org/";
  public static final String AUDIENCE = "beatlight";

  private final RSAKey rsa;
  private final ECKey ec;
  private final RSAKey stranger;
  private final Path keys;

  private Issuance(Path folder) throws JOSEException, IOException {
    rsa = new RSAKeyGenerator(2048).keyID("rsa").generate();
    ec = new ECKeyGenerator(Curve.P_256).keyID("ec").generate();
    stranger = new RSAKeyGenerator(2048).keyID("rsa").generate();
    keys =
        Files.writeString(
            folder.resolve("keys.json"),
            new JWKSet(List.of(rsa.toPublicJWK(), ec.toPublicJWK())).toString());
  }

  /** Returns an issuer that keeps its public keys in a folder. */
  public static Issuance in(Path folder) {
    try {
      return new Issuance(folder);
    } catch (JOSEException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns the settings of a city that takes its tokens. */
  public AccessSettings settings() {
    return new AccessSettings(
        Optional.of(
            new AccessSettings.Issuer(
                ISSUER, AUDIENCE, Optional.of(keys.toUri()), "roles", "beats")),
        Optional.empty());
  }

  /** Returns claims that are right for ten minutes, to be made wrong by a test. */
  public static JWTClaimsSet.Builder claims() {
    Instant now = Instant.now();
    return new JWTClaimsSet.Builder()
        .subject("ann")
        .issuer(ISSUER)
        .audience(AUDIENCE)
        .claim("roles", List.of("offline_access", "analyst"))
        .issueTime(date(now))
        .notBeforeTime(date(now))
        .expirationTime(date(now.plusSeconds(600)));
  }

  @SuppressWarnings("JavaUtilDate") // the library knows no other
  static Date date(Instant instant) {
    return Date.from(instant);
  }

  /** Returns a token that is signed as it should be. */
  public String rs256(JWTClaimsSet.Builder claims) {
    return signed(JWSAlgorithm.RS256, rsaSigner(rsa), claims);
  }

  String es256(JWTClaimsSet.Builder claims) {
    try {
      return signed(JWSAlgorithm.ES256, "ec", new ECDSASigner(ec), claims);
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns a token that a stranger signed, under the name of the issuer's key. */
  public String forged(JWTClaimsSet.Builder claims) {
    return signed(JWSAlgorithm.RS256, rsaSigner(stranger), claims);
  }

  String rs512(JWTClaimsSet.Builder claims) {
    return signed(JWSAlgorithm.RS512, rsaSigner(rsa), claims);
  }

  /** Returns a token whose secret is the public key, which everybody has. */
  String hs256(JWTClaimsSet.Builder claims) {
    try {
      byte[] secret = rsa.toRSAPublicKey().getEncoded();
      return signed(JWSAlgorithm.HS256, new MACSigner(secret), claims);
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  static String unsigned(JWTClaimsSet.Builder claims) {
    return new PlainJWT(claims.build()).serialize();
  }

  private static JWSSigner rsaSigner(RSAKey key) {
    try {
      return new RSASSASigner(key);
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String signed(JWSAlgorithm how, JWSSigner signer, JWTClaimsSet.Builder claims) {
    return signed(how, "rsa", signer, claims);
  }

  private static String signed(
      JWSAlgorithm how, String key, JWSSigner signer, JWTClaimsSet.Builder claims) {
    SignedJWT token = new SignedJWT(new JWSHeader.Builder(how).keyID(key).build(), claims.build());
    try {
      token.sign(signer);
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
    return token.serialize();
  }
}
