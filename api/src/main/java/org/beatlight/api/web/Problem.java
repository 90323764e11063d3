package org.beatlight.api.web;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** What a caller did wrong, to be thrown: one sentence that becomes problem+json. */
public final class Problem {
  private Problem() {}

  /** Returns a 400: a value is not what was expected. */
  public static ResponseStatusException badRequest(String sentence) {
    return new ResponseStatusException(HttpStatus.BAD_REQUEST, sentence);
  }

  /** Refuses with 400 a parameter that stands more often than once. */
  public static void requireOnce(String parameter, int times) {
    if (times > 1) {
      throw badRequest("%s: expected once, got %d times".formatted(parameter, times));
    }
  }

  /** Returns a 404: what was asked for does not exist. */
  public static ResponseStatusException notFound(String sentence) {
    return new ResponseStatusException(HttpStatus.NOT_FOUND, sentence);
  }

  /** Returns a 503: it cannot be done now, but perhaps after so many seconds. */
  public static ResponseStatusException busy(String sentence, int retryAfterSeconds) {
    return new Busy(sentence, retryAfterSeconds);
  }

  private static final class Busy extends ResponseStatusException {
    private final int retryAfterSeconds;

    Busy(String sentence, int retryAfterSeconds) {
      super(HttpStatus.SERVICE_UNAVAILABLE, sentence);
      this.retryAfterSeconds = retryAfterSeconds;
    }

    @Override
    public HttpHeaders getHeaders() {
      HttpHeaders headers = new HttpHeaders();
      headers.set(HttpHeaders.RETRY_AFTER, Integer.toString(retryAfterSeconds));
      return headers;
    }
  }
}
