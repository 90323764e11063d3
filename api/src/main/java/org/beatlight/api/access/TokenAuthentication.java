package org.beatlight.api.access;

import java.time.Instant;
import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A caller who has shown a good token. */
public final class TokenAuthentication extends AbstractAuthenticationToken {
  private final transient Caller caller;
  private final Instant expires;

  /**
   * Returns the authentication of a caller.
   *
   * @param expires from when on the token is no longer good
   */
  public TokenAuthentication(Caller caller, Instant expires) {
    super(List.of());
    this.caller = caller;
    this.expires = expires;
    setAuthenticated(true);
  }

  /** Returns from when on the token is no longer good. */
  public Instant expires() {
    return expires;
  }

  @Override
  public Caller getPrincipal() {
    return caller;
  }

  /** Returns nothing: the token's text is kept nowhere. */
  @Override
  public String getCredentials() {
    return "";
  }

  @Override
  public String getName() {
    return caller.subject();
  }
}
