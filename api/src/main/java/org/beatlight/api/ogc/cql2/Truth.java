package org.beatlight.api.ogc.cql2;

/** What a test says of a feature; a comparison with a value that is missing says nothing. */
public enum Truth {
  FALSE,
  UNKNOWN,
  TRUE;

  /** Returns the truth of something known. */
  static Truth of(boolean known) {
    return known ? TRUE : FALSE;
  }

  Truth and(Truth other) {
    return compareTo(other) < 0 ? this : other;
  }

  Truth or(Truth other) {
    return compareTo(other) > 0 ? this : other;
  }

  Truth not() {
    return switch (this) {
      case FALSE -> TRUE;
      case UNKNOWN -> UNKNOWN;
      case TRUE -> FALSE;
    };
  }
}
