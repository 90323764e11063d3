package org.beatlight.api.access;

import java.time.Instant;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The caller whose request the current thread answers. */
@Component
public final class CurrentCaller {
  /** Returns the caller; anybody where nobody has shown a token. */
  public Caller get() {
    return authentication().map(TokenAuthentication::getPrincipal).orElse(Caller.ANYBODY);
  }

  /** Returns from when on the caller's token is no longer good; empty without a token. */
  public Optional<Instant> expires() {
    return authentication().map(TokenAuthentication::expires);
  }

  private static Optional<TokenAuthentication> authentication() {
    return SecurityContextHolder.getContext().getAuthentication()
            instanceof TokenAuthentication shown
        ? Optional.of(shown)
        : Optional.empty();
  }
}
