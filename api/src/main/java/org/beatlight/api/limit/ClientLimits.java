package org.beatlight.api.limit;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.beatlight.api.access.Caller;
import org.beatlight.api.access.CurrentCaller;
import org.beatlight.api.web.Refusal;
import org.beatlight.settings.City;
import org.beatlight.settings.ServiceSettings.Limits;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Refuses clients that ask faster than they may: whoever shows a good token is known by its
 * subject, others by their address.
 */
@Component
public final class ClientLimits {
  private final Limits limits;
  private final RateLimits left;
  private final CurrentCaller current;
  private final Counter refused;

  ClientLimits(City city, CurrentCaller current, MeterRegistry registry) {
    this.limits = city.service().limits();
    this.left = new RateLimits(limits);
    this.current = current;
    this.refused =
        Counter.builder("beatlight.requests.limited")
            .description("Requests refused because their client asked too fast")
            .register(registry);
  }

  /** Counts a request of a client; where it is one too many it is refused here, with status 429. */
  public boolean admits(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    long seconds = left.secondsToWait(client(request));
    if (seconds > 0) {
      refuse(request, response, seconds);
    }
    return seconds == 0;
  }

  private void refuse(HttpServletRequest request, HttpServletResponse response, long seconds)
      throws IOException {
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
