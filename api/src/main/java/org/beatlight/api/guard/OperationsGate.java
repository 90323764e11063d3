package org.beatlight.api.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.beatlight.api.web.RequestFilter;

/**
 * Answers for health alone until the operations store was reached once: before that it is not known
 * who is who, nor is there a salt for public answers.
 */
final class OperationsGate extends RequestFilter {
  private static final String HEALTH = "/actuator/health";

  private final OperationsWatch watch;
  private final Refusals refusals;

  OperationsGate(OperationsWatch watch, Refusals refusals) {
    this.watch = watch;
    this.refusals = refusals;
  }

  @Override
  protected void filter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (watch.wasReached() || request.getRequestURI().startsWith(HEALTH)) {
      chain.doFilter(request, response);
    } else {
      refusals.unavailable(request, response, "the operations store has not been reached yet");
    }
  }
}
