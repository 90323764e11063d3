package org.beatlight.ingest.samplecity;

import static org.beatlight.core.quality.FindingCode.DUPLICATE_ROW;
import static org.beatlight.core.quality.FindingCode.DUPLICATE_STATUS;
import static org.beatlight.core.quality.FindingCode.FILTERED;
import static org.beatlight.core.quality.FindingCode.IMPOSSIBLE_TIME;
import static org.beatlight.core.quality.FindingCode.LIKELY_DUPLICATE;
import static org.beatlight.core.quality.FindingCode.MISSING_CATEGORY;
import static org.beatlight.core.quality.FindingCode.MISSING_ID;
import static org.beatlight.core.quality.FindingCode.NO_COORDINATES;
import static org.beatlight.core.quality.FindingCode.NO_EVENT;
import static org.beatlight.core.quality.FindingCode.NO_TIME;
import static org.beatlight.core.quality.FindingCode.NULL_ISLAND;
import static org.beatlight.core.quality.FindingCode.OTHER_BEAT;
import static org.beatlight.core.quality.FindingCode.OTHER_CRS;
import static org.beatlight.core.quality.FindingCode.OTHER_ENCODING;
import static org.beatlight.core.quality.FindingCode.OUTSIDE_BEATS;
import static org.beatlight.core.quality.FindingCode.OUTSIDE_CITY;
import static org.beatlight.core.quality.FindingCode.OUTSIDE_PERIOD;
import static org.beatlight.core.quality.FindingCode.REPORTED_TOO_EARLY;
import static org.beatlight.core.quality.FindingCode.REVERSED_TIMES;
import static org.beatlight.core.quality.FindingCode.STACKED_PLACE;
import static org.beatlight.core.quality.FindingCode.SUPERSEDED;
import static org.beatlight.core.quality.FindingCode.SWAPPED_COORDINATES;
import static org.beatlight.core.quality.FindingCode.SWAPPED_DATE;
import static org.beatlight.core.quality.FindingCode.UNKNOWN_BEAT;
import static org.beatlight.core.quality.FindingCode.UNMAPPED_CATEGORY;
import static org.beatlight.core.quality.FindingCode.UNREADABLE_COUNT;
import static org.beatlight.core.quality.FindingCode.UNREADABLE_END;
import static org.beatlight.core.quality.FindingCode.UNREADABLE_REPORT_TIME;
import static org.beatlight.core.quality.FindingCode.UNREADABLE_ROW;
import static org.beatlight.core.quality.FindingCode.UNREADABLE_TIME;
import static org.beatlight.core.quality.FindingCode.WITHDRAWAL;
import static org.beatlight.core.quality.FindingCode.WITHDRAWN;
import static org.beatlight.core.quality.FindingCode.WITHDRAWS_NOTHING;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.beatlight.core.quality.FindingCode;
import org.locationtech.jts.geom.Coordinate;

/**
 * How many rows of a feed get which fault. Every withdrawal withdraws one row more.
 *
 * @param daysOnly rows that lose their time of day
 * @param stack the place on the board where the geocoder puts what it cannot find, and its name
 * @param strangers categories that the settings do not map
 */
record FaultPlan(
    Map<FindingCode, Integer> rows,
    int daysOnly,
    Coordinate stack,
    String stackName,
    List<String> strangers) {
  static final FaultPlan INCIDENTS =
      new FaultPlan(
          counts(
              new Count(STACKED_PLACE, 280),
              new Count(SUPERSEDED, 210),
              new Count(WITHDRAWN, 160),
              new Count(NO_COORDINATES, 140),
              new Count(OTHER_BEAT, 90),
              new Count(NULL_ISLAND, 85),
              new Count(FILTERED, 75),
              new Count(UNMAPPED_CATEGORY, 65),
              new Count(WITHDRAWAL, 55),
              new Count(LIKELY_DUPLICATE, 48),
              new Count(DUPLICATE_ROW, 45),
              new Count(SWAPPED_COORDINATES, 40),
              new Count(MISSING_CATEGORY, 38),
              new Count(DUPLICATE_STATUS, 35),
              new Count(OUTSIDE_BEATS, 30),
              new Count(NO_TIME, 30),
              new Count(REPORTED_TOO_EARLY, 27),
              new Count(OTHER_CRS, 26),
              new Count(OUTSIDE_CITY, 25),
              new Count(REVERSED_TIMES, 24),
              new Count(OUTSIDE_PERIOD, 22),
              new Count(UNREADABLE_TIME, 18),
              new Count(NO_EVENT, 16),
              new Count(UNREADABLE_END, 14),
              new Count(IMPOSSIBLE_TIME, 13),
              new Count(UNKNOWN_BEAT, 12),
              new Count(UNREADABLE_REPORT_TIME, 11),
              new Count(UNREADABLE_COUNT, 10),
              new Count(MISSING_ID, 9),
              new Count(WITHDRAWS_NOTHING, 8),
              new Count(UNREADABLE_ROW, 2)),
          380,
          new Coordinate(4690, 3660),
          "Police Headquarters",
          List.of("LOST PROPERTY", "AGENCY ASSIST", "TRESPASS WARNING"));

  static final FaultPlan CONCERNS =
      new FaultPlan(
          counts(
              new Count(DUPLICATE_STATUS, 420),
              new Count(STACKED_PLACE, 240),
              new Count(NO_COORDINATES, 190),
              new Count(SUPERSEDED, 80),
              new Count(WITHDRAWN, 60),
              new Count(OTHER_BEAT, 45),
              new Count(UNMAPPED_CATEGORY, 40),
              new Count(LIKELY_DUPLICATE, 36),
              new Count(SWAPPED_DATE, 33),
              new Count(NULL_ISLAND, 30),
              new Count(OTHER_ENCODING, 28),
              new Count(MISSING_CATEGORY, 25),
              new Count(DUPLICATE_ROW, 20),
              new Count(OUTSIDE_BEATS, 18),
              new Count(SWAPPED_COORDINATES, 15),
              new Count(OUTSIDE_PERIOD, 14),
              new Count(NO_TIME, 12),
              new Count(OTHER_CRS, 11),
              new Count(OUTSIDE_CITY, 10),
              new Count(UNREADABLE_TIME, 9),
              new Count(IMPOSSIBLE_TIME, 7),
              new Count(UNKNOWN_BEAT, 6),
              new Count(MISSING_ID, 4),
              new Count(UNREADABLE_ROW, 1)),
          900,
          new Coordinate(5200, 4180),
          "City Hall",
          List.of("Other", "Parking", "Stray animal"));

  private record Count(FindingCode code, int rows) {}

  private static Map<FindingCode, Integer> counts(Count... counts) {
    Map<FindingCode, Integer> rows = new EnumMap<>(FindingCode.class);
    for (Count count : counts) {
      rows.put(count.code(), count.rows());
    }
    return rows;
  }
}
