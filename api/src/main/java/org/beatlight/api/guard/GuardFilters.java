package org.beatlight.api.guard;

import jakarta.servlet.Filter;
import java.util.List;
import org.beatlight.api.access.CurrentCaller;
import org.beatlight.api.audit.AuditLog;
import org.beatlight.api.publication.CurrentSnapshot;
import org.beatlight.api.token.TokenAuthenticator;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.stereotype.Component;

/**
 * The filters that find out who asks, and whether they may. They are no beans of their own, for
 * Spring would run each bean of that kind again outside the chain.
 */
@Component
final class GuardFilters {
  private final List<Filter> filters;

  GuardFilters(
      OperationsWatch watch,
      AuditLog log,
      TokenAuthenticator tokens,
      CurrentCaller caller,
      CurrentSnapshot current,
      Refusals refusals) {
    BearerTokenAuthenticationFilter bearer =
        new BearerTokenAuthenticationFilter(tokens, new BearerHeader());
    bearer.setAuthenticationEntryPoint(refusals);
    filters =
        List.of(
            new OperationsGate(watch, refusals),
            new AuditFilter(log, caller, current, refusals),
            bearer,
            new RuleFilter(caller, refusals));
  }

  /** Returns the filters in the order in which a request passes them. */
  List<Filter> all() {
    return filters;
  }
}
