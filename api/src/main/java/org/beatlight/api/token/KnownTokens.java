package org.beatlight.api.token;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import org.beatlight.api.access.TokenAuthentication;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The tokens that were given out here, as the operations store last told them. */
@Component
public final class KnownTokens {
  private volatile List<LocalToken> tokens = List.of();

  /** Knows these from now on. */
  public void replace(List<LocalToken> told) {
    tokens = List.copyOf(told);
  }

  /**
   * Returns who shows a token.
   *
   * @throws TokenRefused if it is unknown, revoked or expired
   */
  TokenAuthentication authenticate(String text, Instant now) {
    LocalToken token = find(text);
    if (token == null) {
      throw TokenRefused.unknown("");
    }
    String subject = token.caller().subject();
    if (token.isRevoked()) {
      throw TokenRefused.unknown(subject);
    }
    if (token.isExpired(now)) {
      throw TokenRefused.expired(subject);
    }
    return new TokenAuthentication(token.caller(), token.validity().expires());
  }

  /** Compares with every token, each in constant time, so that time tells nothing. */
  private @Nullable LocalToken find(String text) {
    byte[] digest = bytes(TokenText.digest(text));
    LocalToken found = null;
    for (LocalToken token : tokens) {
      if (MessageDigest.isEqual(digest, bytes(token.digest()))) {
        found = token;
      }
    }
    return found;
  }

  private static byte[] bytes(String digits) {
    return digits.getBytes(StandardCharsets.US_ASCII);
  }
}
