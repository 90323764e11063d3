package org.beatlight.api.hotspot.query;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.Set;
import org.beatlight.core.event.DateRange;

/**
 * When events happened that are asked for.
 *
 * @param hours none for events at any time of day, a known one or not
 * @param weekdays of the event's own day: the hours after midnight belong to the day that began
 */
record EventFilter(DateRange days, Optional<Hours> hours, Set<DayOfWeek> weekdays) {
  EventFilter {
    weekdays = Set.copyOf(weekdays);
  }

  /** Returns for each day of the range whether its weekday is asked for. */
  boolean[] wantedDays() {
    boolean[] wanted = new boolean[days.days()];
    for (int i = 0; i < wanted.length; i++) {
      wanted[i] = weekdays.contains(days.from().plusDays(i).getDayOfWeek());
    }
    return wanted;
  }
}
