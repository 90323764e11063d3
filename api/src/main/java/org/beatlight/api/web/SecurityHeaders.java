package org.beatlight.api.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.beatlight.settings.City;
import org.springframework.boot.web.servlet.FilterRegistration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Tells browsers to load nothing but what comes from here, and from the basemap's host where the
 * operator names one.
 */
@Component
@FilterRegistration(dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
final class SecurityHeaders extends RequestFilter {
  private final String policy;

  SecurityHeaders(City city) {
    policy = policy(city.basemapStyle());
  }

  static String policy(Optional<String> basemapStyle) {
    String basemap = basemapStyle.map(SecurityHeaders::origin).orElse("");
    return "default-src 'self'; worker-src 'self' blob:; img-src 'self' data: blob:;"
        + " connect-src 'self'%s; object-src 'none'; base-uri 'none'; form-action 'self';"
            .formatted(basemap)
        + " frame-ancestors 'none'";
  }

  private static String origin(String address) {
    URI uri = URI.create(address);
    return uri.getHost() == null ? "" : " " + uri.getScheme() + "://" + uri.getAuthority();
  }

  @Override
  protected void filter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader("Content-Security-Policy", policy);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader("Permissions-Policy", "geolocation=(self), camera=(), microphone=()");
    response.addHeader(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION); // each role its own answers
    if (request.isSecure()) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000");
    }
    chain.doFilter(request, response);
  }
}
