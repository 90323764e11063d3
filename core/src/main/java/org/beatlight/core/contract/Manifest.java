package org.beatlight.core.contract;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.beatlight.core.event.DateRange;
import org.beatlight.core.quality.QualityReport;

/**
 * What a publication was made from and how; stored as JSON with it. It holds no clock time, so
 * equal runs have equal manifests.
 *
 * @param data the days that the events span
 * @param rows rows written, by table; besides, under {@link #EVENTS}, the events of the lake and,
 *     under {@link #EVENTS_OUTSIDE_BEATS}, those of them that lie in no beat and so in no day count
 */
public record Manifest(
    int contractVersion,
    String codeVersion,
    CityFrame city,
    DateRange data,
    HotspotMethod hotspots,
    ChangeMethod changes,
    List<InputFile> inputs,
    QualityReport quality,
    Map<String, Long> rows) {
  public static final String EVENTS = "events";
  public static final String EVENTS_OUTSIDE_BEATS = "events_outside_beats";

  public Manifest {
    inputs = List.copyOf(inputs);
    rows = Collections.unmodifiableMap(new TreeMap<>(rows));
  }
}
