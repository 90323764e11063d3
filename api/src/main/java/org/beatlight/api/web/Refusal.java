package org.beatlight.api.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.HttpStatus;

/** Refuses requests before any controller sees them; the answer is problem+json all the same. */
public final class Refusal {
  private static final String SENTENCE = Refusal.class.getName();

  private Refusal() {}

  /** Ends a request with a status and one sentence; headers that are set already stay. */
  public static void send(
      HttpServletRequest request, HttpServletResponse response, HttpStatus status, String sentence)
      throws IOException {
    request.setAttribute(SENTENCE, sentence);
    response.sendError(status.value());
  }

  /** Returns the sentence of a refused request, or what its status says. */
  static String sentence(HttpServletRequest request, HttpStatus status) {
    return request.getAttribute(SENTENCE) instanceof String sentence ? sentence : sentence(status);
  }

  /** Returns what a status says where nobody said more. */
  static String sentence(HttpStatus status) {
    return switch (status) {
      case BAD_REQUEST ->
          "expected a request by HTTP/1.1 with an address and headers as it has them";
      case NOT_FOUND -> "there is nothing at this address";
      case METHOD_NOT_ALLOWED -> "this address knows no such method";
      case URI_TOO_LONG, REQUEST_HEADER_FIELDS_TOO_LARGE ->
          "expected address and headers of at most 8 KiB";
      case INTERNAL_SERVER_ERROR -> "an unexpected failure; the service's log says more";
      default -> "the request was refused: " + status.getReasonPhrase().toLowerCase(Locale.ROOT);
    };
  }
}
