package org.beatlight.api.guard;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.beatlight.api.access.CurrentCaller;
import org.beatlight.api.limit.ClientLimits;
import org.beatlight.api.token.TokenRefused;
import org.beatlight.api.web.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/** Tells as problem+json why a request is not let in; what is refused counts for its client too. */
@Component
final class Refusals implements AuthenticationEntryPoint {
  private static final String RETRY_AFTER_SECONDS = "2";

  private final CurrentCaller caller;
  private final ClientLimits limits;

  Refusals(CurrentCaller caller, ClientLimits limits) {
    this.caller = caller;
    this.limits = limits;
  }

  /** A bad token, or none where one is needed. */
  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
      throws IOException {
    if (e instanceof TokenRefused refused) {
      AuditFilter.name(request, refused.subject());
      tell(request, response, refused.status(), String.valueOf(refused.getMessage()));
    } else {
      denied(request, response);
    }
  }

  /** Tells that the service cannot do this now. */
  void unavailable(HttpServletRequest request, HttpServletResponse response, String sentence)
      throws IOException {
    send(request, response, HttpStatus.SERVICE_UNAVAILABLE, sentence);
  }

  /** Tells what would have been let in: a token, one of another role, a method, another path. */
  void denied(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Optional<AccessRules.Rule> rule = AccessRules.find(request);
    Set<String> methods = AccessRules.methods(request);
    if (rule.isPresent()) {
      needed(request, response, rule.get().need());
    } else if (methods.isEmpty()) {
      tell(
          request,
          response,
          HttpStatus.NOT_FOUND,
          "there is nothing at " + request.getRequestURI());
    } else {
      response.setHeader(HttpHeaders.ALLOW, String.join(", ", methods));
      tell(
          request,
          response,
          HttpStatus.METHOD_NOT_ALLOWED,
          "expected a method among %s, got %s"
              .formatted(String.join(", ", methods), request.getMethod()));
    }
  }

  private void needed(HttpServletRequest request, HttpServletResponse response, Need need)
      throws IOException {
    if (BearerHeader.isIn(request)) {
      String came =
          caller.get().role().code() + (caller.get().beats().isEmpty() ? "" : " of some beats");
      tell(
          request,
          response,
          HttpStatus.FORBIDDEN,
          "expected the role %s, got %s".formatted(need.words(), came));
    } else {
      tell(
          request,
          response,
          HttpStatus.UNAUTHORIZED,
          "expected Authorization: Bearer TOKEN with a token of the role %s, got none"
              .formatted(need.words()));
    }
  }

  private void tell(
      HttpServletRequest request, HttpServletResponse response, HttpStatus status, String sentence)
      throws IOException {
    if (limits.admits(request, response)) {
      send(request, response, status, sentence);
    }
  }

  private static void send(
      HttpServletRequest request, HttpServletResponse response, HttpStatus status, String sentence)
      throws IOException {
    if (status == HttpStatus.UNAUTHORIZED) {
      response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    if (status == HttpStatus.SERVICE_UNAVAILABLE) {
      response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
    }
    Refusal.send(request, response, status, sentence);
  }
}
