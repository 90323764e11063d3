package org.beatlight.api.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.beatlight.settings.City;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.cors.CorsUtils;

/**
 * Lets scripts of the pages that the settings name read answers; browsers keep all others from it.
 * A browser that asks beforehand is answered here, for it shows no token yet.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
final class CrossOrigin extends RequestFilter {
  private static final String EXPOSED = "ETag, Link, Content-Crs, Retry-After, X-Request-Id";
  private static final String ANSWER_KEPT_SECONDS = "3600";

  private final Set<String> origins;

  CrossOrigin(City city) {
    origins = Set.copyOf(city.service().origins());
  }

  @Override
  protected void filter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String origin = request.getHeader(HttpHeaders.ORIGIN);
    boolean allowed = origin != null && origins.contains(origin);
    if (!origins.isEmpty()) {
      response.addHeader(HttpHeaders.VARY, HttpHeaders.ORIGIN);
    }
    if (allowed) {
      response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, origin);
      response.setHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, EXPOSED);
    }
    if (!CorsUtils.isPreFlightRequest(request)) {
      chain.doFilter(request, response);
    } else if (allowed) {
      allow(response);
    } else {
      String sentence = "expected an origin that the service's settings name";
      Refusal.send(request, response, HttpStatus.FORBIDDEN, sentence);
    }
  }

  private static void allow(HttpServletResponse response) {
    response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, "GET, HEAD, POST");
    response.setHeader(
        HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS,
        "Authorization, Content-Type, If-None-Match, X-Request-Id");
    response.setHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, ANSWER_KEPT_SECONDS);
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }
}
