package org.beatlight.api.disclosure;

import java.util.OptionalLong;
import org.beatlight.api.publication.CategoryKey;
import org.beatlight.api.publication.Snapshot;

/** How far events are moved to where they are shown. */
final class MoveMeasure {
  private final Snapshot full;
  private final KnownPlaces places;
  private long events;
  private long hidden;
  private double movedM;

  MoveMeasure(Snapshot full, KnownPlaces places) {
    this.full = full;
    this.places = places;
  }

  /** Takes the events of a category. */
  void add(CategoryKey category) {
    for (long key : full.events(category.kind(), category.category()).keys()) {
      OptionalLong shown = places.shown(key);
      events++;
      hidden += shown.isEmpty() ? 1 : 0;
      movedM += shown.isEmpty() ? 0 : distanceM(key, shown.getAsLong());
    }
  }

  private double distanceM(long from, long to) {
    double[] both = full.plane().keysToPlane(from, to);
    return Math.hypot(both[0] - both[2], both[1] - both[3]);
  }

  /** Returns the share of events that are shown nowhere; NaN where there are none. */
  double hiddenShare() {
    return events == 0 ? Double.NaN : hidden / (double) events;
  }

  /** Returns how far the others are moved on average, in metres; NaN where there are none. */
  double meanM() {
    return events == hidden ? Double.NaN : movedM / (events - hidden);
  }
}
