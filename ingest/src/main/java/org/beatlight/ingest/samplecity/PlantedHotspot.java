package org.beatlight.ingest.samplecity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beatlight.core.event.DateRange;
import org.locationtech.jts.geom.Coordinate;

/**
 * A hotspot of known place, size and strength.
 *
 * @param centre in metres of {@link Utm16#CRS}
 * @param beat today's beat of its centre
 * @param events every one planted
 */
record PlantedHotspot(HotspotPlan plan, Coordinate centre, String beat, List<Happening> events) {
  private static final double SNAP_M = 60;
  private static final int TRIES = 1_000;

  PlantedHotspot {
    events = List.copyOf(events);
  }

  /** Plants a hotspot around the street that is nearest to its plan. */
  static PlantedHotspot of(HotspotPlan plan, Town town, Category category, Dice dice) {
    Address anchor = town.requireAddress(plan.board());
    EventMaker maker = new EventMaker(category, dice);
    List<Happening> events = new ArrayList<>();
    for (int i = 0; i < plan.events(); i++) {
      Address address = near(anchor, plan, town.book(), dice);
      events.add(maker.make(plan.active(), address).planted());
    }
    return new PlantedHotspot(plan, anchor.point(), anchor.beat(), events);
  }

  /** Returns the hotspot with its events kept apart from each other and from those before. */
  PlantedHotspot apart(Apart apart) {
    return new PlantedHotspot(plan, centre, beat, events.stream().map(apart::apart).toList());
  }

  /** Returns the number of events on some days. */
  long eventsIn(DateRange days) {
    return events.stream().filter(event -> days.contains(event.from().toLocalDate())).count();
  }

  private static Address near(Address anchor, HotspotPlan plan, AddressBook book, Dice dice) {
    for (int i = 0; i < TRIES; i++) {
      double x = anchor.point().x + plan.sigmaM() * dice.gaussian();
      double y = anchor.point().y + plan.sigmaM() * dice.gaussian();
      Optional<Address> address = book.findNearest(new Coordinate(x, y), SNAP_M);
      if (address.isPresent()) {
        return address.get();
      }
    }
    throw new IllegalStateException("expected streets around the hotspot " + plan.name());
  }
}
