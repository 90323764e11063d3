package org.beatlight.api.web;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Measures requests by the template of their address, method and status, under Spring's own name.
 * Spring's filter would cost a tile more than finding it does.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class RequestMetrics extends RequestFilter {
  static final String NAME = "http.server.requests";

  private static final String OTHER = "other";
  private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "OPTIONS");
  private static final Duration[] BOUNDS = {
    Duration.ofMillis(5), Duration.ofMillis(20), Duration.ofMillis(100), Duration.ofSeconds(1)
  };

  private final MeterRegistry registry;
  private final ConcurrentMap<Asked, Timer> timers = new ConcurrentHashMap<>();

  RequestMetrics(MeterRegistry registry) {
    this.registry = registry;
  }

  @Override
  protected void filter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    long start = System.nanoTime();
    int status = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    try {
      chain.doFilter(request, response);
      status = response.getStatus();
    } finally {
      timers
          .computeIfAbsent(Asked.of(request, status), this::timer)
          .record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
    }
  }

  private Timer timer(Asked asked) {
    return Timer.builder(NAME)
        .description("Requests by the template of their address")
        .tag("uri", asked.template())
        .tag("method", asked.method())
        .tag("status", Integer.toString(asked.status()))
        .serviceLevelObjectives(BOUNDS)
        .register(registry);
  }

  /** What is told apart; each takes few values, whatever callers send. */
  private record Asked(String template, String method, int status) {
    static Asked of(HttpServletRequest request, int status) {
      Object template = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
      String method = request.getMethod();
      return new Asked(
          template == null ? OTHER : template.toString(),
          METHODS.contains(method) ? method : OTHER,
          status);
    }
  }
}
