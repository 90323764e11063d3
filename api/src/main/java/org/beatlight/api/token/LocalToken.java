package org.beatlight.api.token;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.beatlight.api.access.Caller;
import org.beatlight.api.access.Role;

/**
 * What is known of a token that was given out here; never its text.
 *
 * @param id names the token in lists and in the audit log
 * @param name who has it, as the operator wrote it; may be empty
 * @param digest SHA-256 of its text, 64 hexadecimal digits
 */
public record LocalToken(String id, String name, Caller caller, String digest, Validity validity) {

  /**
   * From when to when a token is good.
   *
   * @param revoked when it was taken back; empty where it was not
   */
  public record Validity(Instant created, Instant expires, Optional<Instant> revoked) {}

  /** Returns the holder of a token, whom the audit log names after it. */
  static Caller caller(String id, Role role, Set<String> beats) {
    return new Caller("token:" + id, role, beats);
  }

  /** Returns whether the token is past its time. */
  boolean isExpired(Instant now) {
    return !now.isBefore(validity.expires());
  }

  /** Returns whether an operator has taken it back. */
  boolean isRevoked() {
    return validity.revoked().isPresent();
  }

  /** Tells nothing that leads to the text. */
  @Override
  public String toString() {
    return "LocalToken[" + id + ", " + caller.role().code() + "]";
  }
}
