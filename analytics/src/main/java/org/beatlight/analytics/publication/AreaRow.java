package org.beatlight.analytics.publication;

import java.util.Comparator;
import org.beatlight.core.geo.LonLat;

/**
 * An area of today's version of a layer.
 *
 * @param areaM2 in square metres of the city's CRS
 * @param label a point inside, as far from the edge as there is
 * @param wkb the shape in degrees, EPSG:4326
 */
public record AreaRow(
    String layer, String code, String name, double areaM2, LonLat label, byte[] wkb)
    implements ResultRow {
  /** The order of the table. */
  public static final Comparator<AreaRow> BY_KEY =
      Comparator.comparing(AreaRow::layer).thenComparing(AreaRow::code);

  @Override
  public Object[] values() {
    return new Object[] {layer, code, name, areaM2, label.lonDeg(), label.latDeg(), wkb};
  }
}
