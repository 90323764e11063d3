package org.beatlight.api.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** What a caller did wrong, to be thrown: one sentence that becomes problem+json. */
public final class Problem {
  private Problem() {}

  /** Returns a 400: a value is not what was expected. */
  public static ResponseStatusException badRequest(String sentence) {
    return new ResponseStatusException(HttpStatus.BAD_REQUEST, sentence);
  }

  /** Returns a 404: what was asked for does not exist. */
  public static ResponseStatusException notFound(String sentence) {
    return new ResponseStatusException(HttpStatus.NOT_FOUND, sentence);
  }
}
