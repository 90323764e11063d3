package org.beatlight.ingest.job;

import org.beatlight.core.geo.LonLatFrame;
import org.beatlight.settings.LayoutSettings.Axes;
import org.jspecify.annotations.Nullable;

/**
 * A way to read coordinates.
 *
 * @param crs its code or WKT
 * @param frame null for degrees
 * @param axes the order of the two in a point
 * @param exchanged whether the second is taken for the first
 */
record CoordinateReading(String crs, @Nullable LonLatFrame frame, Axes axes, boolean exchanged) {
  static final String DEGREES = "EPSG:4326";

  static CoordinateReading of(String crs, @Nullable LonLatFrame frame, Axes axes) {
    return new CoordinateReading(crs, frame, axes, false);
  }

  /** Returns the same with the first coordinate taken for the second. */
  CoordinateReading inOtherOrder() {
    return new CoordinateReading(crs, (xy, n) -> exchange(xy, n, frame), axes, true);
  }

  private static void exchange(double[] xy, int n, @Nullable LonLatFrame frame) {
    for (int at = 0; at < 2 * n; at += 2) {
      double first = xy[at];
      xy[at] = xy[at + 1];
      xy[at + 1] = first;
    }
    if (frame != null) {
      frame.toLonLat(xy, n);
    }
  }
}
