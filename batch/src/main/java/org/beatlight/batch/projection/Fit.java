package org.beatlight.batch.projection;

import java.util.Locale;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import org.beatlight.core.geo.LonLat;
import org.jspecify.annotations.Nullable;

/** Whether a projection fits a place. */
record Fit(CityProjection projection, @Nullable AreaOfUse areaOfUse) {
  /** Radii and areas are told in metres of the CRS, so these may not be far from true ones. */
  private static final double MAX_STRETCH = 0.02;

  private static final double PROBE_M = 1000;
  private static final double[] BEARINGS_DEG = {0, 90};

  @Nullable String misfit(LonLat centre) {
    if (areaOfUse != null && !areaOfUse.contains(centre)) {
      return "the data lie around %s, outside the area of use of %s, which is %s; %s"
          .formatted(place(centre), projection, areaOfUse, hint(centre));
    }

    for (double bearingDeg : BEARINGS_DEG) {
      double stretch = planeM(centre, bearingDeg) / PROBE_M - 1;
      if (!(Math.abs(stretch) <= MAX_STRETCH)) { // the negation also catches NaN
        return "around %s, where the data lie, distances in %s are %s; %s"
            .formatted(place(centre), projection, told(stretch), hint(centre));
      }
    }
    return null;
  }

  private double planeM(LonLat centre, double bearingDeg) {
    GeodesicData there =
        Geodesic.WGS84.Direct(centre.latDeg(), centre.lonDeg(), bearingDeg, PROBE_M);
    double[] ends = {centre.lonDeg(), centre.latDeg(), there.lon2, there.lat2};
    projection.toPlane(ends, 2);
    return Math.hypot(ends[2] - ends[0], ends[3] - ends[1]);
  }

  private static String told(double stretch) {
    return Double.isNaN(stretch)
        ? "not defined"
        : String.format(
            Locale.ROOT,
            "%.0f %% too %s (expected at most %.0f %%)",
            Math.abs(100 * stretch),
            stretch > 0 ? "long" : "short",
            100 * MAX_STRETCH);
  }

  private static String place(LonLat point) {
    return String.format(
        Locale.ROOT, "longitude %.3f, latitude %.3f", point.lonDeg(), point.latDeg());
  }

  private static String hint(LonLat centre) {
    return UtmZone.of(centre) + " would fit";
  }
}
