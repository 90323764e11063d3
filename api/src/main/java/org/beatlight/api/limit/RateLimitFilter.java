package org.beatlight.api.limit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets requests through that their client may make. Health may be asked for at any time. */
@Component
@Order(RateLimitFilter.ORDER)
final class RateLimitFilter extends OncePerRequestFilter {
  /** After Spring Security, which finds out who asks, and counts what it refuses itself. */
  static final int ORDER = -90;

  private static final String HEALTH = "/actuator/health";

  private final ClientLimits limits;

  RateLimitFilter(ClientLimits limits) {
    this.limits = limits;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getRequestURI().startsWith(HEALTH);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (limits.admits(request, response)) {
      chain.doFilter(request, response);
    }
  }
}
