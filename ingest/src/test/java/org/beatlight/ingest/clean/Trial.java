package org.beatlight.ingest.clean;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.beatlight.core.area.Area;
import org.beatlight.core.event.Kind;
import org.beatlight.core.event.Provenance;
import org.beatlight.core.geo.GroundFrame;
import org.beatlight.core.geo.LonLat;
import org.beatlight.core.geo.PlanePoint;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * A city to try the rules on: two square beats of 10 km side by side, 0612 in the west and 0613 in
 * the east, their south-west corner at 88° W, 41° N; a degree is 100 km either way. From 2014 on
 * the border between them lies 1 km farther west.
 */
final class Trial {
  static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
  static final LocalDate REDRAWN = LocalDate.of(2014, 1, 1);
  static final CityGround GROUND =
      new CityGround(beats(), new Flat(), new Envelope(-88, -87.8, 41, 41.1));

  static final SourceRules RULES =
      new SourceRules(
          "police",
          Kind.INCIDENT,
          true,
          List.of("yyyy-MM-dd HH:mm", "yyyy-MM-dd", "yyyy-MM"),
          "",
          Map.of("BURGLARY", "burglary", "Noise Complaint", "noise"),
          Set.of("Withdrawn"),
          Set.of("Open - Dup"),
          Provenance.UNKNOWN,
          CHICAGO,
          LocalDate.of(2013, 1, 1),
          LocalDate.of(2015, 1, 1),
          "city.yaml line 9");

  /** A row without fault in the west beat. */
  static final RawFields GOOD =
      new RawFields(
          "7", "2013-05-06 07:08", "", "", "-87.95", "41.05", "BURGLARY", "Open", "0612", "");

  private Trial() {}

  static BeatHistory beats() {
    return new BeatHistory(
        List.of(
            new BeatVersion(LocalDate.MIN, twoBeats(10_000)),
            new BeatVersion(REDRAWN, twoBeats(9_000))));
  }

  static RawRow row(long record, RawFields fields) {
    return RawRow.withId(new RowPlace(0, 0, record), fields.toString(), fields);
  }

  private static List<Area> twoBeats(double borderM) {
    return List.of(square("0612", 0, borderM), square("0613", borderM, 20_000));
  }

  private static Area square(String code, double west, double east) {
    Envelope box = new Envelope(new Coordinate(west, 0), new Coordinate(east, 10_000));
    return new Area(code, code, new GeometryFactory().toGeometry(box));
  }

  record Flat() implements GroundFrame, Serializable {
    private static final double DEGREE_M = 100_000;

    @Override
    public PlanePoint toPlane(LonLat point) {
      return new PlanePoint((point.lonDeg() + 88) * DEGREE_M, (point.latDeg() - 41) * DEGREE_M);
    }

    @Override
    public LonLat toLonLat(PlanePoint point) {
      return new LonLat(point.eastM() / DEGREE_M - 88, point.northM() / DEGREE_M + 41);
    }
  }
}
