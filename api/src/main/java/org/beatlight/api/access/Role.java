package org.beatlight.api.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a caller is cleared for. */
public enum Role {
  /** Anybody: sees what the disclosure engine lets through. */
  PUBLIC,
  /** Sees true counts and places, of all beats or of some. */
  OFFICER,
  /**
   * Mends the data: sees the quality reports and manifests, and of all else what the public sees.
   */
  STEWARD,
  /** Sees everything that is published and asks any question of it. */
  ANALYST,
  /** May do what everybody may, and sees who did what. */
  ADMINISTRATOR;

  /** Returns whether the role sees manifests and quality reports. */
  public boolean caresForData() {
    return this == STEWARD || this == ANALYST || this == ADMINISTRATOR;
  }

  /** Returns the role's name in tokens and commands. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Returns the role of a name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Role ofCode(String code) {
    return Arrays.stream(values())
        .filter(role -> role.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(expected(code)));
  }

  private static String expected(String code) {
    return "expected %s, got \"%s\""
        .formatted(Arrays.stream(values()).map(Role::code).collect(Collectors.joining(", ")), code);
  }
}
