package org.beatlight.api.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Compresses JSON, and what stands beside it as page or table, for callers that take gzip. The
 * server's own compression leaves out answers with a strong tag, and rightly: the tag stands for
 * bytes. So the compressed answer gets a tag of its own here.
 */
@Component
@Order(GzipJson.ORDER)
final class GzipJson extends OncePerRequestFilter {
  static final int ORDER = 0;

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String path = request.getRequestURI();
    return !path.startsWith("/api/") && !path.equals("/ogc") && !path.startsWith("/ogc/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    if (!takesGzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING))) {
      chain.doFilter(request, response);
      return;
    }

    GzipResponse packed = new GzipResponse(response);
    chain.doFilter(new GzipTags.Request(request), packed);
    packed.finish();
  }

  /** Returns whether a header accepts gzip: by name or by {@code *}, and not with weight 0. */
  static boolean takesGzip(@Nullable String accepted) {
    return accepted != null
        && Arrays.stream(accepted.toLowerCase(Locale.ROOT).split(",", -1))
            .map(coding -> coding.replace(" ", ""))
            .anyMatch(coding -> coding.matches("(gzip|\\*)(;q=(1(\\.0*)?|0\\.\\d*[1-9]\\d*))?"));
  }
}
