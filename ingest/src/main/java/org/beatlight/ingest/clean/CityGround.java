package org.beatlight.ingest.clean;

import java.io.Serializable;
import java.util.Optional;
import org.beatlight.core.event.Location;
import org.beatlight.core.geo.GroundFrame;
import org.beatlight.core.geo.LonLat;
import org.beatlight.core.geo.PlanePoint;
import org.locationtech.jts.geom.Envelope;

/** The ground that a city stands on: its beats, and the way from degrees to metres. */
public final class CityGround implements Serializable {
  /** A point farther from every beat is no point of the city. */
  static final double CITY_MARGIN_M = 2000;

  /** A degree of latitude is never shorter, so boxes widened by it hold the margin. */
  private static final double SHORTEST_DEGREE_M = 110_000;

  private final BeatHistory beats;
  private final GroundFrame frame;
  private final Envelope nearBox;

  /**
   * Makes a ground.
   *
   * @param frame serialisable, since tasks carry it
   * @param lonLatBox the box of today's beats, in degrees
   */
  public <F extends GroundFrame & Serializable> CityGround(
      BeatHistory beats, F frame, Envelope lonLatBox) {
    this.beats = beats;
    this.frame = frame;
    this.nearBox = widened(lonLatBox);
  }

  BeatHistory beats() {
    return beats;
  }

  /** Returns where a point lies; empty where that is too far from every beat of today. */
  Optional<Placed> locate(LonLat point) {
    if (!nearBox.contains(point.lonDeg(), point.latDeg())) {
      return Optional.empty(); // also spares the projection points that it cannot express
    }

    PlanePoint plane = frame.toPlane(point);
    Optional<String> beat = beats.today().find(plane);
    return beat.isPresent() || beats.today().distanceM(plane) <= CITY_MARGIN_M
        ? Optional.of(new Placed(new Location(point, plane), beat))
        : Optional.empty();
  }

  private static Envelope widened(Envelope box) {
    double farthest = Math.max(Math.abs(box.getMinY()), Math.abs(box.getMaxY()));
    double marginDeg = CITY_MARGIN_M / SHORTEST_DEGREE_M;
    Envelope wide = new Envelope(box);
    wide.expandBy(marginDeg / Math.cos(Math.toRadians(Math.min(89, farthest + 1))), marginDeg);
    return wide;
  }
}
