package org.beatlight.batch.projection;

import java.io.Serializable;
import java.util.Locale;
import org.beatlight.core.geo.LonLat;

/**
 * Where a CRS may be used, in degrees.
 *
 * @param westDeg greater than {@code eastDeg} where the area spans the 180th meridian
 */
record AreaOfUse(double westDeg, double southDeg, double eastDeg, double northDeg)
    implements Serializable {
  boolean contains(LonLat point) {
    return point.latDeg() >= southDeg && point.latDeg() <= northDeg && containsLon(point.lonDeg());
  }

  private boolean containsLon(double lonDeg) {
    return westDeg <= eastDeg
        ? lonDeg >= westDeg && lonDeg <= eastDeg
        : lonDeg >= westDeg || lonDeg <= eastDeg;
  }

  LonLat centre() {
    double width = westDeg <= eastDeg ? eastDeg - westDeg : eastDeg - westDeg + 360;
    double lonDeg = westDeg + width / 2;
    return new LonLat(lonDeg > 180 ? lonDeg - 360 : lonDeg, (southDeg + northDeg) / 2);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "longitude %.2f to %.2f and latitude %.2f to %.2f",
        westDeg,
        eastDeg,
        southDeg,
        northDeg);
  }
}
