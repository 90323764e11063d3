package org.beatlight.api.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.beatlight.api.access.CurrentCaller;
import org.beatlight.api.web.RequestFilter;

/** Lets a request in if its row of the rules does; a request without a row is denied. */
final class RuleFilter extends RequestFilter {
  private final CurrentCaller caller;
  private final Refusals refusals;

  RuleFilter(CurrentCaller caller, Refusals refusals) {
    this.caller = caller;
    this.refusals = refusals;
  }

  @Override
  protected void filter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<AccessRules.Rule> rule = AccessRules.find(request);
    if (rule.isPresent() && rule.get().need().isMetBy(caller.get())) {
      chain.doFilter(request, response);
    } else {
      refusals.denied(request, response);
    }
  }
}
