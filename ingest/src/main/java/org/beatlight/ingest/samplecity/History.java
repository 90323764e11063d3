package org.beatlight.ingest.samplecity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Everything that happened of one kind in two years, in time order, and what was planted in it. */
record History(List<Happening> events, List<PlantedHotspot> hotspots, List<PlantedChange> changes) {
  History {
    events = List.copyOf(events);
    hotspots = List.copyOf(hotspots);
    changes = List.copyOf(changes);
  }

  /** Lets two years of some categories happen. */
  static History of(List<Category> categories, Town town, long seed) {
    List<Happening> events = new ArrayList<>();
    List<PlantedHotspot> hotspots = new ArrayList<>();
    List<PlantedChange> changes = new ArrayList<>();
    for (Category category : categories) {
      Apart apart = new Apart();
      for (HotspotPlan plan : HotspotPlan.of(category)) {
        hotspots.add(
            PlantedHotspot.of(plan, town, category, Dice.of(seed, "hotspot " + plan.name()))
                .apart(apart));
      }
      Background background = new Background(category, town, Dice.of(seed, category.code()));
      List<Happening> usual = background.events();
      for (PlantedChange.Plan plan : PlantedChange.Plan.of(category)) {
        PlantedChange.Outcome outcome = PlantedChange.plant(plan, usual, background);
        usual = outcome.events();
        changes.add(outcome.change());
      }
      usual.forEach(event -> events.add(apart.apart(event)));
    }
    hotspots.forEach(hotspot -> events.addAll(hotspot.events()));
    events.sort(Comparator.comparing(Happening::from));
    return new History(events, hotspots, changes);
  }
}
