package org.beatlight.core.disclosure.attack;

/** Whole numbers from a least to a greatest. */
public record Range(long least, long most) {
  /** All counts. Its end is small enough to add. */
  static final Range ANY = new Range(0, Long.MAX_VALUE / 8);
}
