package org.beatlight.batch.projection;

import org.beatlight.core.geo.LonLat;

/** The zone of the Universal Transverse Mercator grid on WGS 84: a metric CRS for any city. */
record UtmZone(int number, boolean north) {
  private static final int ZONES = 60;
  private static final double ZONE_WIDTH_DEG = 6;

  static UtmZone of(LonLat point) {
    int number = 1 + (int) Math.floor((point.lonDeg() + 180) / ZONE_WIDTH_DEG);
    return new UtmZone(Math.min(ZONES, number), point.latDeg() >= 0);
  }

  /** Returns code and name, such as {@code EPSG:32616 (UTM zone 16N)}. */
  @Override
  public String toString() {
    return "EPSG:%d (UTM zone %d%s)"
        .formatted((north ? 32600 : 32700) + number, number, north ? "N" : "S");
  }
}
