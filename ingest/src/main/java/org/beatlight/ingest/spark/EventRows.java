package org.beatlight.ingest.spark;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.beatlight.core.contract.LakeV1.Events;
import org.beatlight.core.event.EventId;
import org.beatlight.ingest.clean.SourceRules;

/** How an event is laid out in the lake ({@link Events}), with the row number to sort by. */
final class EventRows {
  /** Not stored. */
  static final String ROW = "row";

  static final StructType SCHEMA =
      new StructType()
          .add(ROW, "long", false)
          .add(Events.ID, "string", false)
          .add(Events.SOURCE, "string", false)
          .add(Events.SOURCE_ID, "string", false)
          .add(Events.KIND, "string", false)
          .add(Events.MONTH, "string", false)
          .add(Events.CATEGORY, "string", false)
          .add(Events.SOURCE_CATEGORY, "string", false)
          .add(Events.PROVENANCE, "string", false)
          .add(Events.OCCURRED_FROM, "timestamp", false)
          .add(Events.OCCURRED_TO, "timestamp", false)
          .add(Events.LOCAL_DATE, "date", false)
          .add(Events.LOCAL_MINUTE, "int", true)
          .add(Events.TIME_PRECISION, "string", false)
          .add(Events.REPORTED_AT, "timestamp", true)
          .add(Events.LON, "double", false)
          .add(Events.LAT, "double", false)
          .add(Events.EAST_M, "double", false)
          .add(Events.NORTH_M, "double", false)
          .add(Events.BEAT, "string", true)
          .add(Events.BEAT_THEN, "string", true)
          .add(Events.CODED_BEAT, "string", true)
          .add(Events.STACKED, "boolean", false);

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("uuuu-MM", Locale.ROOT);

  private EventRows() {}

  /** Returns the event of an outcome that has one. */
  static Row of(Row event, LoadFrame frame) {
    SourceRules source = frame.source(event);
    long row = frame.numbers().of(event);
    String told = event.getAs(OutcomeCodec.SOURCE_ID);
    String sourceId = told.isEmpty() ? Long.toString(row) : told;
    LocalDate day = event.getAs(OutcomeCodec.LOCAL_DATE);
    return RowFactory.create(
        row,
        new EventId(source.name(), sourceId).toString(),
        source.name(),
        sourceId,
        source.kind().code(),
        MONTH.format(day),
        event.getAs(OutcomeCodec.CATEGORY),
        event.getAs(OutcomeCodec.SOURCE_CATEGORY),
        source.provenance().name(),
        event.getAs(OutcomeCodec.OCCURRED_FROM),
        event.getAs(OutcomeCodec.OCCURRED_TO),
        day,
        event.getAs(OutcomeCodec.LOCAL_MINUTE),
        event.getAs(OutcomeCodec.TIME_PRECISION),
        event.getAs(OutcomeCodec.REPORTED_AT),
        event.getAs(OutcomeCodec.LON),
        event.getAs(OutcomeCodec.LAT),
        event.getAs(OutcomeCodec.EAST_M),
        event.getAs(OutcomeCodec.NORTH_M),
        event.getAs(OutcomeCodec.BEAT),
        event.getAs(OutcomeCodec.BEAT_THEN),
        event.getAs(OutcomeCodec.CODED_BEAT),
        frame.stacks().hold(event));
  }
}
