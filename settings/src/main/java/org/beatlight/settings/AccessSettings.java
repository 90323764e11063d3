package org.beatlight.settings;

import java.net.URI;
import java.util.Optional;
import org.beatlight.core.disclosure.Salt;

/**
 * How callers prove who they are, beside the tokens that Beatlight gives out itself.
 *
 * @param issuer whose signed tokens are taken; empty for nobody's
 * @param salt of all noise in public answers; empty where the service draws and keeps its own
 */
public record AccessSettings(Optional<Issuer> issuer, Optional<Salt> salt) {
  /** No issuer, and a salt of the service's own. */
  public static final AccessSettings DEFAULT =
      new AccessSettings(Optional.empty(), Optional.empty());

  /**
   * A server that signs tokens (OAuth 2.0, JSON Web Tokens).
   *
   * @param issuer the claim {@code iss} of its tokens
   * @param audience what the claim {@code aud} must name
   * @param keys where its public keys are, a file or an address; empty to ask the issuer
   * @param rolesClaim the claim that holds the role
   * @param beatsClaim the claim that holds the codes of beats, for officers who are limited to some
   */
  public record Issuer(
      String issuer, String audience, Optional<URI> keys, String rolesClaim, String beatsClaim) {}
}
