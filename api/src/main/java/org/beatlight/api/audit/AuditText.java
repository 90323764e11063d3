package org.beatlight.api.audit;

import java.util.Locale;
import java.util.regex.Pattern;

/** Makes texts of callers fit to be stored and printed. */
final class AuditText {
  private static final int LONGEST = 2000;

  /** Tokens of ours and of issuers, which some send in the address by mistake. */
  private static final Pattern TOKEN =
      Pattern.compile("blt_[A-Za-z0-9_-]+|eyJ[A-Za-z0-9_-]*\\.[A-Za-z0-9_.-]+");

  private AuditText() {}

  /**
   * Returns a text on one line: what cannot be printed is escaped as {@code \}{@code u001b}, tokens
   * are hidden, and all beyond 2000 characters is left out.
   */
  static String of(String text) {
    String hidden = TOKEN.matcher(text).replaceAll("(token)");
    StringBuilder line = new StringBuilder();
    hidden
        .codePoints()
        .limit(LONGEST)
        .forEach(
            letter -> {
              if (letter == '\\') {
                line.append("\\\\");
              } else if (isPrintable(letter)) {
                line.appendCodePoint(letter);
              } else {
                line.append(String.format(Locale.ROOT, "\\u%04x", letter));
              }
            });
    return line.toString();
  }

  private static boolean isPrintable(int letter) {
    return switch (Character.getType(letter)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
