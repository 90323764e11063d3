package org.beatlight.ingest.clean;

import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.beatlight.core.event.Location;
import org.beatlight.core.geo.GroundFrame;
import org.beatlight.core.geo.LonLat;
import org.beatlight.core.geo.LonLatFrame;
import org.beatlight.core.geo.PlanePoint;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/** The ground that a city stands on: its beats, and the way from degrees to metres. */
public final class CityGround implements Serializable {
  /** A point farther from every beat is no point of the city. */
  static final double CITY_MARGIN_M = 2000;

  /** A degree of latitude is never shorter, so boxes widened by it hold the margin. */
  private static final double SHORTEST_DEGREE_M = 110_000;

  private static final double FARTHEST_TOLD_DEG = 5;

  private final BeatHistory beats;
  private final GroundFrame frame;
  private final Envelope nearBox;
  private final TreeMap<String, LonLatFrame> otherCrs;

  /**
   * Makes a ground.
   *
   * @param frame serialisable, since tasks carry it
   * @param lonLatBox the box of today's beats, in degrees
   * @param otherCrs by name: CRSs that a feed's coordinates may be in by mistake; serialisable
   */
  public <F extends GroundFrame & Serializable> CityGround(
      BeatHistory beats, F frame, Envelope lonLatBox, Map<String, LonLatFrame> otherCrs) {
    this.beats = beats;
    this.frame = frame;
    this.nearBox = widened(lonLatBox);
    this.otherCrs = new TreeMap<>(otherCrs);
  }

  BeatHistory beats() {
    return beats;
  }

  /** Returns the codes of the beats. */
  public BeatCodes beatCodes() {
    return beats.codes();
  }

  /**
   * Returns where points lie; null for those too far from every beat of today.
   *
   * @param lonLat longitude and latitude of each in turn, NaN where nobody knows
   * @param n the number of points
   */
  @Nullable Placed[] locate(double[] lonLat, int n) {
    int[] near = new int[n];
    double[] plane = new double[2 * n];
    int count = 0;
    for (int i = 0; i < n; i++) {
      if (nearBox.contains(lonLat[2 * i], lonLat[2 * i + 1])) { // NaN is in no box
        near[count] = i;
        plane[2 * count] = lonLat[2 * i];
        plane[2 * count + 1] = lonLat[2 * i + 1];
        count++;
      }
    }

    frame.toPlane(plane, count);
    @Nullable Placed[] places = new Placed[n];
    for (int k = 0; k < count; k++) {
      int i = near[k];
      places[i] =
          placed(
              new LonLat(lonLat[2 * i], lonLat[2 * i + 1]),
              new PlanePoint(plane[2 * k], plane[2 * k + 1]));
    }
    return places;
  }

  /** Returns whether a point lies in the city or near it. */
  boolean holds(double[] lonLat) {
    return locate(lonLat, 1)[0] != null;
  }

  /** Returns the name of the first CRS in which coordinates fit the city; empty for none. */
  String otherCrs(double x, double y) {
    for (Map.Entry<String, LonLatFrame> crs : otherCrs.entrySet()) {
      double[] lonLat = {x, y};
      crs.getValue().toLonLat(lonLat, 1);
      if (holds(lonLat)) {
        return crs.getKey();
      }
    }
    return "";
  }

  /** Returns how far away a point is, for people. */
  String howFar(double[] lonLat) {
    Envelope tellable = new Envelope(nearBox);
    tellable.expandBy(FARTHEST_TOLD_DEG);
    if (!tellable.contains(lonLat[0], lonLat[1])) {
      return "hundreds of km away";
    }

    PlanePoint plane = frame.toPlane(new LonLat(lonLat[0], lonLat[1]));
    return String.format(
        Locale.ROOT, "%.1f km from the nearest beat", beats.today().distanceM(plane) / 1000);
  }

  private @Nullable Placed placed(LonLat point, PlanePoint plane) {
    Optional<String> beat = beats.today().find(plane);
    return beat.isPresent() || beats.today().distanceM(plane) <= CITY_MARGIN_M
        ? new Placed(new Location(point, plane), beat.orElse(null))
        : null;
  }

  private static Envelope widened(Envelope box) {
    double farthest = Math.max(Math.abs(box.getMinY()), Math.abs(box.getMaxY()));
    double marginDeg = CITY_MARGIN_M / SHORTEST_DEGREE_M;
    Envelope wide = new Envelope(box);
    wide.expandBy(marginDeg / Math.cos(Math.toRadians(Math.min(89, farthest + 1))), marginDeg);
    return wide;
  }
}
