package org.beatlight.api.ogc.cql2;

import java.util.Locale;

/**
 * A word or sign of a filter.
 *
 * @param text what it says; of texts and quoted names what stands between the quotes
 * @param start where it begins in the filter, from 0
 * @param end where it ends, exclusive
 */
record Token(Kind kind, String text, int start, int end) {
  enum Kind {
    WORD,
    QUOTED_NAME,
    TEXT,
    NUMBER,
    SIGN,
    END
  }

  boolean isWord(String word) {
    return kind == Kind.WORD && text.equalsIgnoreCase(word);
  }

  boolean isSign(String sign) {
    return kind == Kind.SIGN && text.equals(sign);
  }

  String upper() {
    return text.toUpperCase(Locale.ROOT);
  }

  /** Returns the token as messages tell it. */
  String told() {
    return kind == Kind.END ? "the end" : "\"" + text + "\"";
  }
}
