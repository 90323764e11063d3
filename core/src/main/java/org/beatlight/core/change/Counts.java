package org.beatlight.core.change;

import org.beatlight.core.event.Kind;

/**
 * The events of one beat, kind and category in two windows of equal length.
 *
 * @param now events of the last window
 * @param before events of the window before it
 */
public record Counts(String beat, Kind kind, String category, int now, int before) {
  public Counts {
    if (now < 0 || before < 0) {
      throw new IllegalArgumentException(
          "beat %s, %s %s: expected counts of at least 0, got %d now and %d before"
              .formatted(beat, kind.code(), category, now, before));
    }
  }
}
