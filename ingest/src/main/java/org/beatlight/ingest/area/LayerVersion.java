package org.beatlight.ingest.area;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.beatlight.core.area.Area;
import org.locationtech.jts.geom.Envelope;

/**
 * One version of a layer of areas.
 *
 * @param from the first day on which it holds; empty for the first version
 * @param today whether it is the version in force now
 * @param areas in degrees, EPSG:4326, by code
 */
public record LayerVersion(
    String layer, Optional<LocalDate> from, boolean today, List<Area> areas) {
  public LayerVersion {
    areas = List.copyOf(areas);
  }

  /** Returns the box of the areas, in degrees. */
  public Envelope box() {
    Envelope box = new Envelope();
    areas.forEach(area -> box.expandToInclude(area.shape().getEnvelopeInternal()));
    return box;
  }
}
