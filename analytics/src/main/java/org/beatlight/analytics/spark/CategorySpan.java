package org.beatlight.analytics.spark;

import org.beatlight.core.event.DateRange;
import org.locationtech.jts.geom.Envelope;

/**
 * The events of one category.
 *
 * @param kind the code of a {@link org.beatlight.core.event.Kind}
 * @param inBeats those of the events that lie in a beat
 * @param days from the first event to the last
 * @param rows that the events come from, fewer where a row stands for several
 * @param box of the places, in metres
 */
public record CategorySpan(
    String kind,
    String category,
    long events,
    long inBeats,
    DateRange days,
    long rows,
    Envelope box) {}
