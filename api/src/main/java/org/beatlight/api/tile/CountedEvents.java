package org.beatlight.api.tile;

import org.beatlight.api.publication.Counting;
import org.beatlight.api.publication.EventColumns;
import org.beatlight.core.disclosure.PeriodCounter;
import org.beatlight.core.event.DateRange;

/** Counts runs of the events of one category, one run after another; for one thread alone. */
interface CountedEvents {
  /** Returns what is shown for the events from one to before another. */
  int count(int from, int to);

  /** Returns the way to count events on some days. */
  static CountedEvents of(EventColumns events, Counting counting, DateRange days) {
    return counting.isExact() ? exact(events, days) : shown(events, counting.counter(days));
  }

  /** Returns the way to count events truly. */
  static CountedEvents exact(EventColumns events, DateRange days) {
    long first = days.from().toEpochDay();
    long end = days.to().toEpochDay();
    return (from, to) -> {
      int count = 0;
      for (int i = from; i < to; i++) {
        int day = events.epochDays()[i];
        count += day >= first && day < end ? 1 : 0;
      }
      return count;
    };
  }

  private static CountedEvents shown(EventColumns events, PeriodCounter counter) {
    return (from, to) -> {
      for (int i = from; i < to; i++) {
        counter.add(events.epochDays()[i], events.recordKeys()[i]);
      }
      return Math.toIntExact(counter.publish());
    };
  }
}
