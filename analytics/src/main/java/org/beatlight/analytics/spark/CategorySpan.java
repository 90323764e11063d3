package org.beatlight.analytics.spark;

import org.beatlight.core.event.DateRange;

/**
 * The events of one category.
 *
 * @param kind the code of a {@link org.beatlight.core.event.Kind}
 * @param inBeats those of the events that lie in a beat
 * @param days from the first event to the last
 */
public record CategorySpan(
    String kind, String category, long events, long inBeats, DateRange days) {}
