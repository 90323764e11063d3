package org.beatlight.api.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.beatlight.api.access.Caller;
import org.beatlight.api.access.CurrentCaller;
import org.beatlight.api.access.Role;
import org.beatlight.api.audit.AuditEntry;
import org.beatlight.api.audit.AuditLog;
import org.beatlight.api.publication.CurrentSnapshot;
import org.beatlight.api.web.RequestFilter;
import org.springframework.http.HttpStatus;

/**
 * Enters every request with a token into the audit log; one that cannot be entered is refused. A
 * client that asks faster than it may is shown nothing, and cannot fill the log either.
 */
final class AuditFilter extends RequestFilter {
  private static final String SUBJECT = AuditFilter.class.getName() + ".subject";

  private final AuditLog log;
  private final CurrentCaller caller;
  private final CurrentSnapshot current;
  private final Refusals refusals;

  AuditFilter(AuditLog log, CurrentCaller caller, CurrentSnapshot current, Refusals refusals) {
    this.log = log;
    this.caller = caller;
    this.current = current;
    this.refusals = refusals;
  }

  /** Says who shows a token that is refused. */
  static void name(HttpServletRequest request, String subject) {
    request.setAttribute(SUBJECT, subject);
  }

  @Override
  protected void filter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!BearerHeader.isIn(request)) {
      chain.doFilter(request, response);
    } else if (log.takePlace()) {
      enter(request, response, chain);
    } else {
      refusals.unavailable(
          request, response, "the audit log cannot be written now, so tokens are not served");
    }
  }

  private void enter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    int status = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    try {
      chain.doFilter(request, response);
      status = response.getStatus();
    } finally {
      if (status == HttpStatus.TOO_MANY_REQUESTS.value()) {
        log.givePlaceBack();
      } else {
        log.add(entry(request, status));
      }
    }
  }

  private AuditEntry entry(HttpServletRequest request, int status) {
    String query = request.getQueryString();
    String path = request.getRequestURI() + (query == null ? "" : "?" + query);
    return AuditEntry.of(
        Instant.now(),
        who(request),
        new AuditEntry.Asked(request.getMethod(), path, status),
        current.findPublicationId());
  }

  private Caller who(HttpServletRequest request) {
    Caller allowed = caller.get();
    return allowed.role() == Role.PUBLIC
        ? new Caller(
            Optional.ofNullable((String) request.getAttribute(SUBJECT)).orElse(""),
            Role.PUBLIC,
            Set.of())
        : allowed;
  }
}
