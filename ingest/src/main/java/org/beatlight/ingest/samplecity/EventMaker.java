package org.beatlight.ingest.samplecity;

import java.time.LocalDateTime;
import org.beatlight.core.event.DateRange;
import org.beatlight.ingest.samplecity.Happening.Origin;

/** Makes the events of one category: the moment it happened, and how much of that is known. */
final class EventMaker {
  private static final double LONGEST_HOURS = 40;

  private final Category category;
  private final Calendar calendar;
  private final Dice dice;

  EventMaker(Category category, Dice dice) {
    this.category = category;
    this.calendar = new Calendar(category.rhythm());
    this.dice = dice;
  }

  /** Makes an event of the background within some days. */
  Happening make(DateRange days, Address address) {
    LocalDateTime moment = calendar.draw(days, dice);
    if (!dice.chance(category.window().share())) {
      return new Happening(category, moment, moment, address, Origin.BACKGROUND);
    }

    double hours = Math.min(LONGEST_HOURS, dice.exponential(category.window().hours()));
    double before = hours * dice.uniform();
    LocalDateTime from = moved(moment, -before);
    LocalDateTime to = moved(moment, hours - before);
    return new Happening(category, from, to, address, Origin.BACKGROUND);
  }

  private static LocalDateTime moved(LocalDateTime moment, double hours) {
    long minutes = Math.round(hours * 4) * 15; // people remember quarters of an hour
    return Calendar.within(Calendar.onClock(moment.plusMinutes(minutes)));
  }
}
