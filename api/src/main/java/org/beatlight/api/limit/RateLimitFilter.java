package org.beatlight.api.limit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.beatlight.api.web.RequestFilter;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lets requests through that their client may make. Health may be asked for at any time. */
@Component
@Order(RateLimitFilter.ORDER)
final class RateLimitFilter extends RequestFilter {
  /** After Spring Security, which finds out who asks, and counts what it refuses itself. */
  static final int ORDER = -90;

  private static final String HEALTH = "/actuator/health";

  private final ClientLimits limits;

  RateLimitFilter(ClientLimits limits) {
    this.limits = limits;
  }

  @Override
  protected void filter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getRequestURI().startsWith(HEALTH) || limits.admits(request, response)) {
      chain.doFilter(request, response);
    }
  }
}
