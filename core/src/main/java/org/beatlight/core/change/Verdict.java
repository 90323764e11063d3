package org.beatlight.core.change;

import java.util.Locale;

/** What may be said of a change. */
public enum Verdict {
  /** More events than before, beyond chance over the whole table. */
  MORE,
  /** Fewer events than before, beyond chance over the whole table. */
  FEWER,
  /** Tested, and chance alone explains it. */
  NO_CLEAR_CHANGE,
  /** No events in either window: there is nothing to test. */
  NOT_TESTED;

  /** Returns the name in stored data and answers, such as {@code no-clear-change}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Returns the verdict of a code.
   *
   * @throws IllegalArgumentException if no verdict has it
   */
  public static Verdict ofCode(String code) {
    for (Verdict verdict : values()) {
      if (verdict.code().equals(code)) {
        return verdict;
      }
    }
    throw new IllegalArgumentException(
        "expected more, fewer, no-clear-change or not-tested, got \"" + code + "\"");
  }
}
