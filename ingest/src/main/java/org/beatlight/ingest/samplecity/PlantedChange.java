package org.beatlight.ingest.samplecity;

import java.util.ArrayList;
import java.util.List;
import org.beatlight.core.event.DateRange;
import org.beatlight.ingest.samplecity.Happening.Origin;

/**
 * A real change of one beat and category between the last two windows.
 *
 * @param before the events of the window before
 * @param now the events of the last window
 */
record PlantedChange(Plan plan, long before, long now) {
  /** The last window of 91 days; the one before it is of equal length. */
  static final DateRange NOW = DateRange.endingAt(Calendar.YEARS.to(), 91);

  private static final List<Plan> PLANS =
      List.of(new Plan("theft-from-vehicle", "23", 2.4), new Plan("vandalism", "33", 0.2));

  /**
   * A change to plant.
   *
   * @param beat a beat of today
   * @param factor what the last window holds against the one before
   */
  record Plan(String category, String beat, double factor) {
    /** Returns the changes to plant in a category. */
    static List<Plan> of(Category category) {
      return PLANS.stream().filter(plan -> plan.category().equals(category.code())).toList();
    }

    /** Returns {@code more} or {@code fewer}. */
    String direction() {
      return factor > 1 ? "more" : "fewer";
    }

    private boolean holds(Happening event, DateRange days) {
      return event.address().beat().equals(beat) && days.contains(event.from().toLocalDate());
    }
  }

  /** The events of a category with the change planted. */
  record Outcome(List<Happening> events, PlantedChange change) {}

  /**
   * Plants a change: of the last window's events some are left out by chance, or more are made
   * where the category happens anyway. All of both windows then count as planted, so that faults
   * spare them.
   */
  static Outcome plant(Plan plan, List<Happening> usual, Background background) {
    List<Happening> now = usual.stream().filter(event -> plan.holds(event, NOW)).toList();
    long before = usual.stream().filter(event -> plan.holds(event, NOW.before())).count();
    long goal = Math.round(before * plan.factor());
    List<Happening> changed = new ArrayList<>();
    usual.stream().filter(event -> !plan.holds(event, NOW)).forEach(changed::add);
    changed.addAll(background.some(now, goal));
    for (long missing = goal - now.size(); missing > 0; missing--) {
      changed.add(oneMore(plan, background));
    }
    List<Happening> marked = changed.stream().map(event -> marked(plan, event)).toList();
    return new Outcome(marked, new PlantedChange(plan, before, goal));
  }

  private static Happening oneMore(Plan plan, Background background) {
    Happening event = background.another(NOW);
    while (!plan.holds(event, NOW)) {
      event = background.another(NOW);
    }
    return event;
  }

  private static Happening marked(Plan plan, Happening event) {
    boolean tested = plan.holds(event, NOW) || plan.holds(event, NOW.before());
    return tested && event.origin() == Origin.BACKGROUND ? event.planted() : event;
  }
}
