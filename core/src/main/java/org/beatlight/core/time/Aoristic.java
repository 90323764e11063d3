package org.beatlight.core.time;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Events by hour of the week where each is known to a window of time only (Ratcliffe &amp;
 * McCullagh 1998; docs/methods/aoristic.md). Hours are those of the clock on the wall, lengths are
 * elapsed time.
 */
public final class Aoristic {
  /** Hours of a week. */
  public static final int HOURS = 168;

  private static final int HOURS_A_DAY = 24;
  private static final Duration MOMENT = Duration.ofMinutes(1);
  private static final Duration WEEK = Duration.ofHours(HOURS);

  private final ZoneId zone;
  private final double[] weights = new double[HOURS];
  private int events;
  private int moments;
  private int reversed;
  private int weekLong;

  private Aoristic(ZoneId zone) {
    this.zone = zone;
  }

  /**
   * When an event happened: at a time in [from, to).
   *
   * @param to empty where only one time is known
   */
  public record Window(Instant from, Optional<Instant> to) {
    private Instant end() {
      return to.orElse(from);
    }
  }

  /** Spreads events over the hours of the week; their order does not matter. */
  public static Aoristic of(List<Window> windows, ZoneId zone) {
    Aoristic week = new Aoristic(zone);
    windows.stream()
        .sorted(Comparator.comparing(Window::from).thenComparing(Window::end))
        .forEach(week::add);
    return week;
  }

  private void add(Window window) {
    Duration length = Duration.between(window.from(), window.end());
    events++;
    if (length.isNegative()) {
      reversed++;
    }
    if (length.compareTo(MOMENT) <= 0) {
      moments++;
      weights[hour(window.from().atZone(zone))] += 1;
    } else if (length.compareTo(WEEK) >= 0) {
      weekLong++;
      for (int hour = 0; hour < HOURS; hour++) {
        weights[hour] += 1.0 / HOURS;
      }
    } else {
      spread(window.from(), window.end(), length);
    }
  }

  private void spread(Instant from, Instant to, Duration length) {
    Instant at = from;
    while (at.isBefore(to)) {
      Instant next = nextHour(at);
      Instant end = next.isBefore(to) ? next : to;
      weights[hour(at.atZone(zone))] += seconds(Duration.between(at, end)) / seconds(length);
      at = end;
    }
  }

  /** Returns when the clock on the wall next shows another hour, be it by being set. */
  private Instant nextHour(Instant at) {
    LocalTime clock = at.atZone(zone).toLocalTime();
    Duration into = Duration.between(clock.truncatedTo(ChronoUnit.HOURS), clock);
    Instant next = at.plus(Duration.ofHours(1)).minus(into);
    ZoneOffsetTransition set = zone.getRules().nextTransition(at);
    return set != null && set.getInstant().isBefore(next) ? set.getInstant() : next;
  }

  private static double seconds(Duration duration) {
    return duration.getSeconds() + duration.getNano() / 1e9;
  }

  private static int hour(ZonedDateTime local) {
    return HOURS_A_DAY * (local.getDayOfWeek().getValue() - 1) + local.getHour();
  }

  /**
   * Returns the events in an hour of the clock; all hours together hold as many as there are.
   *
   * @param hour in [0, 24)
   */
  public double weight(DayOfWeek day, int hour) {
    return weights[HOURS_A_DAY * (day.getValue() - 1) + hour];
  }

  /** Returns the number of events. */
  public int events() {
    return events;
  }

  /** Returns the events that count for the hour of their first time alone. */
  public int moments() {
    return moments;
  }

  /** Returns the moments whose window ends before it begins: an error in the data. */
  public int reversed() {
    return reversed;
  }

  /** Returns the events whose window is a week or longer, which tell nothing of the hour. */
  public int weekLong() {
    return weekLong;
  }
}
