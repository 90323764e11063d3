package org.beatlight.api.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.web.servlet.FilterRegistration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Compresses JSON, and what stands beside it as page or table, for callers that take gzip. The
 * server's own compression leaves out answers with a strong tag, and rightly: the tag stands for
 * bytes. So the compressed answer gets a tag of its own here.
 */
@Component
@FilterRegistration(urlPatterns = {"/api/*", "/ogc/*"})
@Order(GzipJson.ORDER)
final class GzipJson extends RequestFilter {
  static final int ORDER = 0;

  @Override
  protected void filter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    if (!AcceptEncoding.takesGzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING))) {
      chain.doFilter(request, response);
      return;
    }

    GzipResponse packed = new GzipResponse(response);
    chain.doFilter(new GzipTags.Request(request), packed);
    packed.finish();
  }
}
