package org.beatlight.ingest.spark;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.beatlight.core.event.Location;
import org.beatlight.core.event.TimeWindow;
import org.beatlight.core.quality.Cleaned;
import org.beatlight.core.quality.Finding;
import org.beatlight.ingest.clean.CleanEvent;
import org.beatlight.ingest.clean.Outcome;

/**
 * How an {@link Outcome} is laid out: one row for every row that was read, an event where {@code
 * reason} is null.
 */
final class OutcomeCodec {
  static final String SOURCE = "source";
  static final String FILE = "file";
  static final String RECORD = "record";
  static final String REASON = "reason";
  static final String DETAIL = "detail";
  static final String DOUBTS = "doubts";
  static final String SOURCE_ID = "source_id";
  static final String CATEGORY = "category";
  static final String SOURCE_CATEGORY = "source_category";
  static final String OCCURRED_FROM = "occurred_from";
  static final String OCCURRED_TO = "occurred_to";
  static final String LOCAL_DATE = "local_date";
  static final String LOCAL_MINUTE = "local_minute";
  static final String TIME_PRECISION = "time_precision";
  static final String REPORTED_AT = "reported_at";
  static final String LON = "lon";
  static final String LAT = "lat";
  static final String EAST_M = "east_m";
  static final String NORTH_M = "north_m";
  static final String BEAT = "beat";
  static final String BEAT_THEN = "beat_then";
  static final String CODED_BEAT = "coded_beat";

  private static final StructType DOUBT =
      new StructType().add("code", "string", false).add("detail", "string", false);

  static final StructType SCHEMA =
      new StructType()
          .add(SOURCE, "int", false)
          .add(FILE, "int", false)
          .add(RECORD, "long", false)
          .add(REASON, "string", true)
          .add(DETAIL, "string", true)
          .add(DOUBTS, DataTypes.createArrayType(DOUBT, false), true)
          .add(SOURCE_ID, "string", true)
          .add(CATEGORY, "string", true)
          .add(SOURCE_CATEGORY, "string", true)
          .add(OCCURRED_FROM, "timestamp", true)
          .add(OCCURRED_TO, "timestamp", true)
          .add(LOCAL_DATE, "date", true)
          .add(LOCAL_MINUTE, "int", true)
          .add(TIME_PRECISION, "string", true)
          .add(REPORTED_AT, "timestamp", true)
          .add(LON, "double", true)
          .add(LAT, "double", true)
          .add(EAST_M, "double", true)
          .add(NORTH_M, "double", true)
          .add(BEAT, "string", true)
          .add(BEAT_THEN, "string", true)
          .add(CODED_BEAT, "string", true);

  private OutcomeCodec() {}

  static Row toRow(Outcome outcome) {
    Object[] values = new Object[SCHEMA.size()];
    values[0] = outcome.place().source();
    values[1] = outcome.place().file();
    values[2] = outcome.place().record();
    if (outcome.cleaned() instanceof Cleaned.Dropped<CleanEvent> dropped) {
      values[3] = dropped.reason().code().name();
      values[4] = dropped.reason().detail();
    } else if (outcome.cleaned() instanceof Cleaned.Kept<CleanEvent> kept) {
      values[5] = doubts(kept.doubts());
      put(kept.value(), values);
    }
    return RowFactory.create(values);
  }

  private static Row[] doubts(List<Finding> findings) {
    return findings.stream()
        .map(doubt -> RowFactory.create(doubt.code().name(), doubt.detail()))
        .toArray(Row[]::new);
  }

  private static void put(CleanEvent event, Object[] values) {
    TimeWindow when = event.when();
    Location where = event.where();
    values[6] = event.sourceId();
    values[7] = event.what().category();
    values[8] = event.what().sourceCategory();
    values[9] = when.from();
    values[10] = when.to();
    values[11] = when.localDate();
    values[12] = event.localMinute();
    values[13] = when.precision().name();
    values[14] = event.reported();
    values[15] = where.lonLat().lonDeg();
    values[16] = where.lonLat().latDeg();
    values[17] = where.plane().eastM();
    values[18] = where.plane().northM();
    values[19] = event.beats().today();
    values[20] = event.beats().then();
    values[21] = event.beats().coded();
  }
}
