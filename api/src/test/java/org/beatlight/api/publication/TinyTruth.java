package org.beatlight.api.publication;

import java.util.List;
import org.beatlight.api.publication.TinyEvents.TinyEvent;
import org.beatlight.core.cluster.Places;
import org.beatlight.core.contract.EventBlock;
import org.beatlight.core.event.DateRange;
import org.beatlight.core.geo.PlanePoint;

/** The hand-made city as the analysis knows it: places to the last digit, in true metres. */
public final class TinyTruth {
  private TinyTruth() {}

  /** Returns the places of the events of a category that hotspots are sought among. */
  public static Places places(CategoryKey category, DateRange days) {
    List<PlanePoint> points =
        TinyEvents.all().stream()
            .filter(event -> event.category().equals(category) && days.contains(event.day()))
            .filter(event -> event.flags() == EventBlock.CLUSTERABLE)
            .map(TinyEvent::place)
            .map(new TinyPlane()::toPlane)
            .toList();
    return Places.of(
        points.stream().mapToDouble(PlanePoint::eastM).toArray(),
        points.stream().mapToDouble(PlanePoint::northM).toArray());
  }
}
