package org.beatlight.api.hotspot.query;

import java.util.Arrays;
import java.util.List;
import org.beatlight.api.publication.EventColumns;
import org.beatlight.core.cluster.Places;
import org.beatlight.core.contract.EventBlock;
import org.beatlight.core.geo.MortonKey;
import org.beatlight.core.geo.PlaneGrid;

/** The events that a query uses, as distinct places of a category with the events at each. */
final class ChosenEvents {
  private final int firstDay;
  private final boolean[] days;
  private final boolean[] minutes; // empty where any time of day will do
  private long[] keys = new long[1024];
  private int[] counts = new int[1024];
  private int places;
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
    categories.forEach(chosen::addAll);
    return chosen;
  }

  private void addAll(EventColumns events) {
    int first = places;
    for (int i = 0; i < events.size(); i++) {
      if (isInTime(events.epochDays()[i] - firstDay, events.minutes()[i])) {
        add(events.keys()[i], events.flags()[i], first);
      }
    }
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

  /** Events at one place follow each other: columns are sorted by key. */
  private void add(long key, byte flags, int first) {
    if ((flags & EventBlock.CLUSTERABLE) == 0) {
      notClusterable++;
      return;
    }

    used++;
    if (places > first && keys[places - 1] == key) {
      counts[places - 1]++;
    } else {
      append(key);
    }
  }

  private void append(long key) {
    if (places == keys.length) {
      keys = Arrays.copyOf(keys, 2 * places);
      counts = Arrays.copyOf(counts, 2 * places);
    }
    keys[places] = key;
    counts[places++] = 1;
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
    double[] metres = metres(plane);
    return Places.ofWeighted(
        every(metres, 0),
        every(metres, 1),
        Arrays.stream(counts, 0, places).asDoubleStream().toArray());
  }

  /** Returns the places with a row for each event, for methods that count rows. */
  Places rowByRow(PlaneGrid plane) {
    double[] metres = metres(plane);
    double[] eastM = new double[used];
    double[] northM = new double[used];
    int row = 0;
    for (int place = 0; place < places; place++) {
      Arrays.fill(eastM, row, row + counts[place], metres[2 * place]);
      Arrays.fill(northM, row, row + counts[place], metres[2 * place + 1]);
      row += counts[place];
    }
    return Places.of(eastM, northM);
  }

  private double[] metres(PlaneGrid plane) {
    double[] points = new double[2 * places];
    for (int place = 0; place < places; place++) {
      points[2 * place] = MortonKey.worldX(keys[place]);
      points[2 * place + 1] = MortonKey.worldY(keys[place]);
    }
    plane.worldToPlane(points, places);
    return points;
  }

  private static double[] every(double[] pairs, int from) {
    double[] values = new double[pairs.length / 2];
    for (int i = 0; i < values.length; i++) {
      values[i] = pairs[2 * i + from];
    }
    return values;
  }
}
