package org.beatlight.batch.progress;

import picocli.CommandLine.Help.Ansi;

/** Whether a person looks on. */
final class Terminal {
  private Terminal() {}

  /** Picocli knows terminals, JDK 22's console that is always there, and {@code NO_COLOR}. */
  static boolean isPresent() {
    String term = System.getenv("TERM");
    return term != null && !term.equals("dumb") && Ansi.AUTO.enabled();
  }
}
