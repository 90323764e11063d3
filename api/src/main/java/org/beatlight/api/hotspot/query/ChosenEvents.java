package org.beatlight.api.hotspot.query;

import java.util.List;
import org.beatlight.api.publication.EventColumns;
import org.beatlight.core.cluster.Places;
import org.beatlight.core.contract.EventBlock;
import org.beatlight.core.geo.PlaneGrid;

/** The events that a query uses, and how many it leaves out. */
final class ChosenEvents {
  private final int firstDay;
  private final boolean[] days;
  private final boolean[] minutes; // empty where any time of day will do
  private PlaceCounts places = new PlaceCounts();
  private int used;
  private int notClusterable;
  private int noTimeOfDay;

  private ChosenEvents(EventFilter filter) {
    firstDay = Math.toIntExact(filter.days().from().toEpochDay());
    days = filter.wantedDays();
    minutes = filter.hours().map(Hours::minutes).orElse(new boolean[0]);
  }

  /** Chooses among the events of categories. */
  static ChosenEvents of(List<EventColumns> categories, EventFilter filter) {
    ChosenEvents chosen = new ChosenEvents(filter);
    for (EventColumns category : categories) {
      chosen.places = chosen.places.and(chosen.placesOf(category));
    }
    return chosen;
  }

  private PlaceCounts placesOf(EventColumns events) {
    PlaceCounts found = new PlaceCounts();
    for (int i = 0; i < events.size(); i++) {
      if (isInTime(events.epochDays()[i] - firstDay, events.minutes()[i])) {
        if ((events.flags()[i] & EventBlock.CLUSTERABLE) != 0) {
          found.add(events.keys()[i], 1);
          used++;
        } else {
          notClusterable++;
        }
      }
    }
    return found;
  }

  private boolean isInTime(int day, short minute) {
    if (day < 0 || day >= days.length || !days[day]) {
      return false;
    }
    if (minutes.length == 0) {
      return true;
    }
    noTimeOfDay += minute < 0 ? 1 : 0;
    return minute >= 0 && minutes[minute];
  }

  /** Returns how many events are used, and how many were left out. */
  EventCounts counts(int outsideCells) {
    return new EventCounts(used, notClusterable, noTimeOfDay, outsideCells);
  }

  /** Returns the number of events that are used. */
  int used() {
    return used;
  }

  /** Returns the places with the number of events at each as their weight. */
  Places weighted(PlaneGrid plane) {
    return places.weighted(plane);
  }

  /** Returns the places with a row for each event, for methods that count rows. */
  Places rowByRow(PlaneGrid plane) {
    return places.rowByRow(plane);
  }
}
