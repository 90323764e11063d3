package org.beatlight.settings;

/**
 * What a source must keep to, or the run stops before publishing. All are shares in [0, 1] of the
 * source's rows within the period that its filters leave.
 */
public enum Threshold {
  /** At most this share is dropped. */
  MAX_DROPPED("maxDroppedShare", 0.2),
  /** At most this share of kept rows has a category that is mapped to none. */
  MAX_UNMAPPED("maxUnmappedShare", 1),
  /** At most this share of kept rows lies outside every beat. */
  MAX_OUTSIDE_BEATS("maxOutsideBeatsShare", 1),
  /** At most this share of rows that code a beat lies in another. */
  MAX_OTHER_BEAT("maxOtherBeatShare", 1),
  /** At most this share of kept rows lies on stacked geocodes. */
  MAX_STACKED("maxStackedShare", 1),
  /** At least this share of kept rows tells the time of day. */
  MIN_TIME_OF_DAY("minTimeOfDayShare", 0),
  /**
   * Every whole month has at least this share of the rows that the months before lead to expect.
   */
  MIN_MONTH("minMonthShare", 0);

  private final String key;
  private final double byDefault;

  Threshold(String key, double byDefault) {
    this.key = key;
    this.byDefault = byDefault;
  }

  /** Returns the key in settings. */
  public String key() {
    return key;
  }

  /** Returns what holds where the settings do not say. */
  public double byDefault() {
    return byDefault;
  }
}
