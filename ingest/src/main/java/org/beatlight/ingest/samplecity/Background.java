package org.beatlight.ingest.samplecity;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beatlight.core.event.DateRange;

/** What happens of one category anyway: everywhere, and burglars come back nearby. */
final class Background {
  private static final String NEAR_REPEATS = "burglary";
  private static final double REPEATED = 0.22;
  private static final double REPEAT_REACH_M = 95;
  private static final double REPEAT_DAYS = 5;
  private static final int LAST_REPEAT_DAY = 14;
  private static final int YEARS = 2;

  private final Category category;
  private final AddressBook book;
  private final Dice dice;
  private final Mosaic mosaic;
  private final EventMaker maker;

  Background(Category category, Town town, Dice dice) {
    this.category = category;
    this.book = town.book();
    this.dice = dice;
    this.mosaic = new Mosaic(book, category.where(), town.centre(), dice);
    this.maker = new EventMaker(category, dice);
  }

  /** Lets two years happen. */
  List<Happening> events() {
    int goal = category.perYear() * YEARS;
    List<Happening> events = new ArrayList<>();
    while (events.size() < goal) {
      Happening event = another(Calendar.YEARS);
      events.add(event);
      if (category.code().equals(NEAR_REPEATS) && dice.chance(REPEATED)) {
        repeat(event).ifPresent(events::add);
      }
    }
    return events;
  }

  /** Returns one more event within some days. */
  Happening another(DateRange days) {
    return maker.make(days, mosaic.draw(dice));
  }

  /** Returns some of the events, chosen by chance. */
  List<Happening> some(List<Happening> events, long howMany) {
    return dice.shuffled(events).stream().limit(howMany).toList();
  }

  /** Returns a follow-up: within 95 m and 1 to 14 days, at the same hour. */
  private Optional<Happening> repeat(Happening first) {
    Address address = dice.pick(book.within(first.address().point(), REPEAT_REACH_M));
    long days = Math.min(LAST_REPEAT_DAY, 1 + (long) dice.exponential(REPEAT_DAYS));
    LocalDateTime from = Calendar.onClock(first.from().plusDays(days));
    LocalDateTime to = Calendar.onClock(first.to().plusDays(days));
    return to.toLocalDate().isBefore(Calendar.YEARS.to())
        ? Optional.of(new Happening(category, from, to, address, first.origin()))
        : Optional.empty();
  }
}
