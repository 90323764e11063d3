package org.beatlight.api.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beatlight.api.token.TokenRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.web.authentication.AuthenticationConverter;

/** Reads the token of a request: from its one header {@code Authorization} and nowhere else. */
final class BearerHeader implements AuthenticationConverter {
  private static final Pattern BEARER =
      Pattern.compile("bearer +([a-z0-9._~+/-]+=*)", Pattern.CASE_INSENSITIVE);

  /** Returns whether somebody claims to be more than anybody. */
  static boolean isIn(HttpServletRequest request) {
    return request.getHeader(HttpHeaders.AUTHORIZATION) != null;
  }

  @Override
  public @Nullable Authentication convert(HttpServletRequest request) {
    List<String> headers = Collections.list(request.getHeaders(HttpHeaders.AUTHORIZATION));
    if (headers.isEmpty()) {
      return null;
    }
    if (headers.size() > 1) {
      throw TokenRefused.unreadable(
          "expected one header Authorization, got %d".formatted(headers.size()));
    }

    Matcher bearer = BEARER.matcher(headers.get(0).strip());
    if (!bearer.matches()) {
      throw TokenRefused.unreadable("expected Authorization: Bearer TOKEN, got something else");
    }
    return new BearerTokenAuthenticationToken(bearer.group(1));
  }
}
