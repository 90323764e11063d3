package org.beatlight.core.quality;

/**
 * Of the rows kept, how many carry which kind of question. None may exceed the rows kept.
 *
 * @param inSpace those whose point is a place: neither stacked nor as coarse as an area
 * @param forTimeOfDay those whose time is known to the minute
 * @param forBeats those that lie in a beat
 */
public record Usable(long inSpace, long forTimeOfDay, long forBeats) {
  public static final Usable NONE = new Usable(0, 0, 0);

  public Usable {
    if (Math.min(inSpace, Math.min(forTimeOfDay, forBeats)) < 0) {
      throw new IllegalArgumentException(
          "expected counts >= 0, got %d in space, %d for time of day, %d for beats"
              .formatted(inSpace, forTimeOfDay, forBeats));
    }
  }

  /** Returns the greatest of the three. */
  long most() {
    return Math.max(inSpace, Math.max(forTimeOfDay, forBeats));
  }
}
