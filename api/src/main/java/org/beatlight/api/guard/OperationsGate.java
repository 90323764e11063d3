package org.beatlight.api.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers for health alone until the operations store was reached once: before that it is not known
 * who is who, nor is there a salt for public answers.
 */
final class OperationsGate extends OncePerRequestFilter {
  private static final String HEALTH = "/actuator/health";

  private final OperationsWatch watch;
  private final Refusals refusals;

  OperationsGate(OperationsWatch watch, Refusals refusals) {
    this.watch = watch;
    this.refusals = refusals;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return watch.wasReached() || request.getRequestURI().startsWith(HEALTH);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    refusals.unavailable(request, response, "the operations store has not been reached yet");
  }
}
