package org.beatlight.api.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.beatlight.settings.City;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells browsers to take nothing from anywhere but this server. Only where the operator named a
 * basemap style may the map fetch that style's tiles, letters and icons from elsewhere; scripts and
 * styles never.
 */
@Component
class PagePolicy extends OncePerRequestFilter {
  private static final String OWN =
      "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; "
          + "worker-src 'self'; base-uri 'none'; form-action 'none'; ";
  private static final String OWN_DATA = "img-src 'self' data:; connect-src 'self'";
  private static final String BASEMAP_DATA =
      "img-src 'self' data: blob: https:; connect-src 'self' https:";

  private final String policy;

  PagePolicy(City city) {
    this.policy = OWN + (city.basemapStyle().isPresent() ? BASEMAP_DATA : OWN_DATA);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.setHeader("Content-Security-Policy", policy);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    chain.doFilter(request, response);
  }
}
