package org.beatlight.ingest.clean;

/** What findings say beside their code. */
final class Details {
  private static final int LONGEST = 40;

  private Details() {}

  /** Returns a value in quotes, cut short, so that a misplaced text does not fill the report. */
  static String quoted(String value) {
    String stripped = value.strip();
    return stripped.length() <= LONGEST
        ? "\"" + stripped + "\""
        : "\"" + stripped.substring(0, LONGEST) + "…\"";
  }
}
