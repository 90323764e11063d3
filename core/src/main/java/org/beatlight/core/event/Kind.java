package org.beatlight.core.event;

import java.util.Locale;

/** The two streams, told side by side and never added up. */
public enum Kind {
  /** Recorded by the police. */
  INCIDENT,
  /** Reported by residents. */
  CONCERN;

  /** Returns the name in stored data, settings and addresses: {@code incident}, {@code concern}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Returns the kind of a code.
   *
   * @throws IllegalArgumentException if the code is neither {@code incident} nor {@code concern}
   */
  public static Kind ofCode(String code) {
    for (Kind kind : values()) {
      if (kind.code().equals(code)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("expected incident or concern, got \"" + code + "\"");
  }
}
