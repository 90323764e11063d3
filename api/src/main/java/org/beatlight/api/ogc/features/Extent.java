package org.beatlight.api.ogc.features;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.beatlight.api.geojson.Degrees;
import org.beatlight.api.ogc.cql2.TimeSpan;
import org.beatlight.api.ogc.crs.Crs;
import org.beatlight.api.publication.Snapshot;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/**
 * Where and when the features of a collection are.
 *
 * @param spatial absent where there are none
 * @param temporal absent where they have no time
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Extent(@Nullable Spatial spatial, @Nullable Temporal temporal) {
  private static final String CALENDAR = "http://www.opengis.net/def/uom/ISO-8601/0/Gregorian";

  /**
   * Boxes around the features.
   *
   * @param bbox one box: west, south, east, north in degrees
   */
  record Spatial(List<List<Double>> bbox, String crs) {}

  /**
   * Times around those of the features.
   *
   * @param interval one interval: its beginning and its end, to the second
   */
  record Temporal(List<List<String>> interval, String trs) {}

  static Extent of(Layer<?> layer, Snapshot snapshot) {
    Envelope box = layer.bounds(snapshot);
    return new Extent(
        box.isNull() ? null : spatial(box),
        layer.time(snapshot).map(Extent::temporal).orElse(null));
  }

  private static Spatial spatial(Envelope box) {
    return new Spatial(
        List.of(
            Stream.of(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY())
                .map(Degrees::rounded)
                .toList()),
        Crs.CRS84.uri());
  }

  private static Temporal temporal(TimeSpan time) {
    return new Temporal(
        List.of(
            List.of(
                time.first().toString(), time.last().truncatedTo(ChronoUnit.SECONDS).toString())),
        CALENDAR);
  }
}
