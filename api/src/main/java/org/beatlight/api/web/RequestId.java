package org.beatlight.api.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.boot.web.servlet.FilterRegistration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Names every request, so that an answer and the lines of the log that belong to it can be found
 * together. A caller's own name is taken over where it can do no harm in a log.
 */
@Component
@FilterRegistration(dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
@Order(Ordered.HIGHEST_PRECEDENCE)
final class RequestId extends RequestFilter {
  static final String HEADER = "X-Request-Id";

  private static final String IN_LOGS = "requestId";
  private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  /** Returns the name of a request; null where the request never came to the filters. */
  static @Nullable String of(HttpServletRequest request) {
    return (String) request.getAttribute(RequestId.class.getName());
  }

  @Override
  protected void filter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String id = id(request);
    request.setAttribute(RequestId.class.getName(), id);
    response.setHeader(HEADER, id);
    MDC.put(IN_LOGS, id);
    try {
      chain.doFilter(request, response);
    } finally {
      MDC.remove(IN_LOGS);
    }
  }

  private static String id(HttpServletRequest request) {
    String known = of(request);
    if (known != null) {
      return known; // an error is told under the name of its request
    }

    String given = request.getHeader(HEADER);
    return given != null && HARMLESS.matcher(given).matches()
        ? given
        : Long.toHexString(ThreadLocalRandom.current().nextLong());
  }
}
