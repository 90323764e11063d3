package org.beatlight.ingest.clean;

import java.time.Instant;
import org.beatlight.core.event.Classification;
import org.beatlight.core.event.Location;
import org.beatlight.core.event.LocationPrecision;
import org.beatlight.core.event.TimeWindow;
import org.jspecify.annotations.Nullable;

/**
 * An event as far as its own row tells.
 *
 * @param sourceId the source's own id; empty where the source has none
 * @param weight how many events it stands for, at least 1
 * @param localMinute minutes since local midnight of the window's start; null where the time is not
 *     known to the minute
 * @param addressHash tells addresses apart while geocodes are checked; 0 where none is told, never
 *     stored
 * @param reported null where the source does not say
 */
public record CleanEvent(
    String sourceId,
    Classification what,
    int weight,
    TimeWindow when,
    @Nullable Integer localMinute,
    @Nullable Instant reported,
    Location where,
    LocationPrecision precision,
    long addressHash,
    Beats beats) {
  /**
   * The beats of an event; null outside every beat, and where none is coded.
   *
   * @param today the beat of today's layer
   * @param then the beat of the layer that was in force on the day
   * @param coded the beat that the source coded, as its polygon writes it where it has one
   */
  public record Beats(@Nullable String today, @Nullable String then, @Nullable String coded) {}
}
