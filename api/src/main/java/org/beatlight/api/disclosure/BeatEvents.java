package org.beatlight.api.disclosure;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.beatlight.api.publication.CategoryKey;
import org.beatlight.api.publication.EventColumns;
import org.beatlight.api.publication.Snapshot;
import org.beatlight.core.area.AreaIndex;
import org.beatlight.core.geo.PlaneGrid;
import org.beatlight.core.geo.PlanePoint;

/** Parts events by whether their places, as they are shown, lie in some beats. */
final class BeatEvents {
  private final PlaneGrid plane;
  private final AreaIndex index;
  private final Set<String> beats;

  BeatEvents(Snapshot snapshot, Set<String> beats) {
    this.plane = snapshot.plane();
    this.index = AreaIndex.of(snapshot.beatsOnPlane());
    this.beats = beats;
  }

  /** Returns the events in the beats. */
  Map<CategoryKey, EventColumns> inside(Map<CategoryKey, EventColumns> events) {
    return part(events, true);
  }

  /** Returns the events in other beats or in none. */
  Map<CategoryKey, EventColumns> outside(Map<CategoryKey, EventColumns> events) {
    return part(events, false);
  }

  private Map<CategoryKey, EventColumns> part(
      Map<CategoryKey, EventColumns> events, boolean inside) {
    Map<CategoryKey, EventColumns> part = new TreeMap<>();
    events.forEach((key, columns) -> part.put(key, part(columns, inside)));
    return part;
  }

  private EventColumns part(EventColumns events, boolean inside) {
    double[] at = plane.keysToPlane(events.keys());
    return events.only(
        IntStream.range(0, events.size())
            .filter(i -> isInside(at[2 * i], at[2 * i + 1]) == inside)
            .toArray());
  }

  private boolean isInside(double eastM, double northM) {
    return !Double.isNaN(eastM)
        && index.find(new PlanePoint(eastM, northM)).filter(beats::contains).isPresent();
  }
}
