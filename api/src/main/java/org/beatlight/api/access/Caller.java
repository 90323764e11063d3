package org.beatlight.api.access;

import java.util.Set;

/**
 * Who asks.
 *
 * @param subject names the caller in the audit log; empty for the public
 * @param beats the codes of the beats that an officer is limited to; empty for no limit
 */
public record Caller(String subject, Role role, Set<String> beats) {
  /** Anybody who shows no token. */
  public static final Caller ANYBODY = new Caller("", Role.PUBLIC, Set.of());

  public Caller {
    beats = Set.copyOf(beats);
  }
}
