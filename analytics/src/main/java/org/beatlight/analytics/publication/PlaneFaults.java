package org.beatlight.analytics.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.beatlight.core.geo.GroundFrame;
import org.beatlight.core.geo.LonLat;
import org.beatlight.core.geo.PlaneGrid;
import org.beatlight.core.geo.PlanePoint;
import org.beatlight.settings.City;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;

/** Compares the grid that is published with the projection that it stands for. */
public final class PlaneFaults {
  private static final double MOST_M = 0.01;
  private static final double METRES_A_DEGREE = 111_320; // of the equator: nowhere more

  private final GroundFrame projection;
  private final PlaneGrid grid;

  private PlaneFaults(GroundFrame projection, PlaneGrid grid) {
    this.projection = projection;
    this.grid = grid;
  }

  /**
   * Returns what is wrong, half a sentence each: corners of beats that the grid puts more than 1 cm
   * from where the projection does, either way, or not at all.
   */
  public static List<String> of(Results results, GroundFrame projection) {
    PlaneFaults check = new PlaneFaults(projection, PlaneGrid.ofBytes(results.plane().payload()));
    List<String> faults = new ArrayList<>();
    results.areas().stream()
        .filter(area -> area.layer().equals(City.BEAT_LAYER))
        .forEach(beat -> check.addFault(beat, faults));
    return faults;
  }

  private void addFault(AreaRow beat, List<String> faults) {
    double most = 0;
    for (Coordinate corner : corners(beat)) {
      most = Math.max(most, errorM(new LonLat(corner.x, corner.y))); // NaN is the most
    }
    if (!(most <= MOST_M)) {
      faults.add(
          String.format(
              Locale.ROOT,
              "expected the plane's grid within %.2f m of the projection at beat %s, got %.3f m",
              MOST_M,
              beat.code(),
              most));
    }
  }

  private static Coordinate[] corners(AreaRow beat) {
    try {
      return new WKBReader().read(beat.wkb()).getCoordinates();
    } catch (ParseException e) {
      throw new IllegalStateException("expected beat " + beat.code() + " to hold WKB", e);
    }
  }

  private double errorM(LonLat at) {
    PlanePoint plane = projection.toPlane(at);
    double[] forth = {at.lonDeg(), at.latDeg()};
    grid.toPlane(forth, 1);
    double[] back = {plane.eastM(), plane.northM()};
    grid.toLonLat(back, 1);
    double lonDeg = Math.IEEEremainder(back[0] - at.lonDeg(), 360); // ±180 is one meridian
    return Math.max(
        Math.hypot(forth[0] - plane.eastM(), forth[1] - plane.northM()),
        Math.hypot(lonDeg, back[1] - at.latDeg()) * METRES_A_DEGREE);
  }
}
