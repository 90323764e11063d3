package org.beatlight.ingest.clean;

import java.io.Serializable;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.beatlight.core.geo.LonLatFrame;
import org.beatlight.settings.LayoutSettings.Axes;
import org.jspecify.annotations.Nullable;

/**
 * What the values of one layout mean, in a form that travels to Spark's tasks.
 *
 * @param zone of times without an offset
 * @param unknownTimes times of day that stand for "not known"
 * @param crs serialisable; null where coordinates are degrees
 * @param axes the order of the two in a point
 */
public record LayoutRules(
    String name,
    List<String> dateFormats,
    ZoneId zone,
    Set<LocalTime> unknownTimes,
    @Nullable LonLatFrame crs,
    Axes axes,
    boolean hasId,
    boolean hasCount)
    implements Serializable {
  public LayoutRules {
    dateFormats = List.copyOf(dateFormats);
    unknownTimes = Set.copyOf(unknownTimes);
  }
}
