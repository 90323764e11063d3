package org.beatlight.analytics.spark;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.beatlight.analytics.publication.BeatDayRow;
import org.beatlight.analytics.publication.EventBlockRow;
import org.beatlight.core.contract.LakeV1.Events;
import org.beatlight.core.event.DateRange;

/** The results that are too many for the driver. */
public final class ResultQueries {
  private static final String EVENTS = "events";

  private ResultQueries() {}

  /** Counts the events of every beat, kind, category and day, in the order of the key. */
  public static KeptRows<BeatDayRow> beatDays(LakeEvents events) {
    return new KeptRows<>(
        events
            .inBeats()
            .groupBy(Events.BEAT, Events.KIND, Events.CATEGORY, LakeEvents.EPOCH_DAY)
            .agg(count(lit(1)).as(EVENTS))
            .orderBy(Events.BEAT, Events.KIND, Events.CATEGORY, LakeEvents.EPOCH_DAY),
        ResultQueries::beatDay);
  }

  /** Returns those of the counts that lie in these days. */
  public static List<BeatDayRow> within(KeptRows<BeatDayRow> beatDays, DateRange days) {
    return beatDays.rows().filter(LakeEvents.within(days)).collectAsList().stream()
        .map(beatDays.codec())
        .toList();
  }

  /** Packs all events into blocks, in the order of the key. */
  public static KeptRows<EventBlockRow> blocks(LakeEvents events) {
    return new KeptRows<>(
        Chunks.bySubject(events.stamps(), StampChunk::new)
            .flatMapGroups(new BlockTasks(), Encoders.row(BlockTasks.SCHEMA))
            .orderBy("kind", "category", "block"),
        ResultQueries::block);
  }

  private static BeatDayRow beatDay(Row row) {
    return new BeatDayRow(
        row.getAs(Events.BEAT),
        row.getAs(Events.KIND),
        row.getAs(Events.CATEGORY),
        LocalDate.ofEpochDay(row.<Integer>getAs(LakeEvents.EPOCH_DAY)),
        Math.toIntExact(row.<Long>getAs(EVENTS)));
  }

  private static EventBlockRow block(Row row) {
    return new EventBlockRow(
        row.getAs("kind"),
        row.getAs("category"),
        row.getAs("block"),
        row.getAs("events"),
        row.getAs("payload"));
  }
}
