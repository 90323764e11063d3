package org.beatlight.ingest.clean;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.beatlight.core.area.Area;
import org.beatlight.core.geo.GroundFrame;
import org.beatlight.core.geo.LonLat;
import org.beatlight.core.geo.LonLatFrame;
import org.beatlight.core.geo.PlanePoint;
import org.beatlight.settings.Field;
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

  /** Feet, 3 to a metre; the beats' south-west corner lies a million east of the origin. */
  static final LonLatFrame FEET =
      (LonLatFrame & Serializable)
          (xy, n) -> {
            for (int i = 0; i < 2 * n; i += 2) {
              xy[i] = (xy[i] - 1_000_000) / 300_000 - 88;
              xy[i + 1] = xy[i + 1] / 300_000 + 41;
            }
          };

  static final CityGround GROUND =
      new CityGround(
          beats(), new Flat(), new Envelope(-88, -87.8, 41, 41.1), Map.of("the city's feet", FEET));

  /** When the row without fault happened: 07:08 in Chicago's summer. */
  static final Instant WHEN = Instant.parse("2013-05-06T12:08:00Z");

  private Trial() {}

  static BeatHistory beats() {
    return new BeatHistory(
        List.of(
            new BeatVersion(LocalDate.MIN, twoBeats(10_000)),
            new BeatVersion(REDRAWN, twoBeats(9_000))));
  }

  /** Returns a row without fault in the west beat. */
  static Map<Field, String> good() {
    Map<Field, String> good = new EnumMap<>(Field.class);
    good.put(Field.ID, "7");
    good.put(Field.OCCURRED, "2013-05-06 07:08");
    good.put(Field.X, "-87.95");
    good.put(Field.Y, "41.05");
    good.put(Field.CATEGORY, "BURGLARY");
    good.put(Field.STATUS, "Open");
    good.put(Field.BEAT, "0612");
    good.put(Field.ADDRESS, "1 Secret St");
    return good;
  }

  /** Returns the row without fault, but for some fields. */
  static RawFields good(Map<Field, String> changes, String... conditions) {
    Map<Field, String> fields = good();
    fields.putAll(changes);
    return fields(fields, conditions);
  }

  /** Returns fields; those that are not given are empty. */
  static RawFields fields(Map<Field, String> given, String... conditions) {
    List<String> texts =
        Arrays.stream(Field.values()).map(field -> given.getOrDefault(field, "")).toList();
    String[] all = Arrays.copyOf(texts.toArray(String[]::new), texts.size() + conditions.length);
    System.arraycopy(conditions, 0, all, texts.size(), conditions.length);
    return new RawFields(all);
  }

  static RawRow row(long record, RawFields fields) {
    Fingerprint key = new Fingerprint(1, fields.text(Field.ID).hashCode());
    return new RawRow(new RowPlace(0, record), key, new Fingerprint(2, record), fields, "", false);
  }

  private static List<Area> twoBeats(double borderM) {
    return List.of(square("0612", 0, borderM), square("0613", borderM, 20_000));
  }

  private static Area square(String code, double west, double east) {
    Envelope box = new Envelope(new Coordinate(west, 0), new Coordinate(east, 10_000));
    return new Area(code, code, new GeometryFactory().toGeometry(box));
  }

  /** A ground on which a degree is 100 km either way. */
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
