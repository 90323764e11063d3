package org.beatlight.api.token;

import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.server.resource.BearerTokenErrorCodes;

/** A token that lets nobody in. What it says tells no more than its holder may know. */
public final class TokenRefused extends OAuth2AuthenticationException {
  private final HttpStatus status;
  private final String subject;

  private TokenRefused(HttpStatus status, String sentence, String subject) {
    super(new OAuth2Error(BearerTokenErrorCodes.INVALID_TOKEN), sentence);
    this.status = status;
    this.subject = subject;
  }

  /** Returns the refusal of a header that holds no token, or more than one. */
  public static TokenRefused unreadable(String sentence) {
    return new TokenRefused(HttpStatus.UNAUTHORIZED, sentence, "");
  }

  /** Returns the refusal of a token that was good once. */
  static TokenRefused expired(String subject) {
    return new TokenRefused(
        HttpStatus.UNAUTHORIZED,
        "expected a token that is still good, this one has expired",
        subject);
  }

  /** Returns the refusal of a token that nobody gave out, or that was taken back. */
  static TokenRefused unknown(String subject) {
    return new TokenRefused(
        HttpStatus.UNAUTHORIZED,
        "expected a token that is good here, this one is unknown",
        subject);
  }

  /** Returns the refusal of a good token that names no role of ours. */
  static TokenRefused withoutRole(String sentence, String subject) {
    return new TokenRefused(HttpStatus.FORBIDDEN, sentence, subject);
  }

  /** Returns the refusal of a token that cannot be checked now. */
  static TokenRefused uncheckable(String sentence) {
    return new TokenRefused(HttpStatus.SERVICE_UNAVAILABLE, sentence, "");
  }

  /** Returns the status to answer with. */
  public HttpStatus status() {
    return status;
  }

  /** Returns who showed it, as far as that is certain; else empty. */
  public String subject() {
    return subject;
  }
}
