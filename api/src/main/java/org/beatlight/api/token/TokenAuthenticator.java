package org.beatlight.api.token;

import java.time.Instant;
import java.util.Optional;
import org.beatlight.api.access.TokenAuthentication;
import org.beatlight.settings.City;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.stereotype.Component;

/** Tells who shows a token: one that was given out here begins with {@code blt_}. */
@Component
public final class TokenAuthenticator implements AuthenticationManager {
  private final KnownTokens known;
  private final Optional<JwtTokens> issued;

  TokenAuthenticator(City city, KnownTokens known) {
    this.known = known;
    issued = city.access().issuer().map(JwtTokens::new);
  }

  /**
   * Returns who shows the token.
   *
   * @throws TokenRefused if it lets nobody in
   */
  @Override
  public TokenAuthentication authenticate(Authentication shown) {
    String text = ((BearerTokenAuthenticationToken) shown).getToken();
    if (text.startsWith(TokenText.PREFIX)) {
      return known.authenticate(text, Instant.now());
    }
    return issued.orElseThrow(() -> TokenRefused.unknown("")).authenticate(text, Instant.now());
  }
}
