package org.beatlight.api.limit;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.beatlight.api.access.Caller;
import org.beatlight.api.access.CurrentCaller;
import org.beatlight.api.web.Refusal;
import org.beatlight.settings.City;
import org.beatlight.settings.ServiceSettings.Limits;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses clients that ask faster than they may: whoever shows a token is known by its subject,
 * others by their address. Health may be asked for at any time.
 */
@Component
@Order(RateLimitFilter.ORDER)
final class RateLimitFilter extends OncePerRequestFilter {
  /** After Spring Security, which finds out who asks. */
  static final int ORDER = -90;

  private static final String HEALTH = "/actuator/health";

  private final Limits limits;
  private final RateLimits left;
  private final CurrentCaller current;
  private final Counter refused;

  RateLimitFilter(City city, CurrentCaller current, MeterRegistry registry) {
    this.limits = city.service().limits();
    this.left = new RateLimits(limits);
    this.current = current;
    this.refused =
        Counter.builder("beatlight.requests.limited")
            .description("Requests refused because their client asked too fast")
            .register(registry);
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getRequestURI().startsWith(HEALTH);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    long seconds = left.secondsToWait(client(request));
    if (seconds == 0) {
      chain.doFilter(request, response);
      return;
    }

    refused.increment();
    response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
    response.setHeader("RateLimit-Policy", policy());
    response.setHeader("RateLimit", "\"client\";r=0;t=" + seconds);
    String sentence =
        "expected at most %d requests a minute: ask again in %d s"
            .formatted(limits.requestsPerMinute(), seconds);
    Refusal.send(request, response, HttpStatus.TOO_MANY_REQUESTS, sentence);
  }

  private String client(HttpServletRequest request) {
    Caller caller = current.get();
    return caller.subject().isEmpty()
        ? ClientAddress.client(request.getRemoteAddr())
        : "token " + caller.subject();
  }

  private String policy() {
    return "\"client\";q=%d;w=60".formatted(limits.requestsPerMinute());
  }
}
