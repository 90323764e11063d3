package org.beatlight.analytics.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sequence;
import static org.apache.spark.sql.functions.unix_date;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.beatlight.analytics.lake.LakeLoad;
import org.beatlight.core.contract.LakeV1;
import org.beatlight.core.contract.LakeV1.Events;
import org.beatlight.core.event.DateRange;
import org.beatlight.core.event.LocationPrecision;
import org.locationtech.jts.geom.Envelope;

/** The events of a load; a row that stands for several is as many events at one place and time. */
public final class LakeEvents {
  /** int: {@link Events#LOCAL_DATE} as days since 1970-01-01. */
  static final String EPOCH_DAY = "epoch_day";

  /** boolean: whether clusters are made of the event. */
  static final String CLUSTERABLE = "clusterable";

  /** int: 1 for the first event of a row, 2 for the second. */
  private static final String COPY = "copy";

  /** The columns that are used. Told, not guessed: a lake without events has no file to ask. */
  private static final StructType SCHEMA =
      new StructType()
          .add(Events.CATEGORY, "string")
          .add(Events.WEIGHT, "int")
          .add(Events.LOCAL_DATE, "date")
          .add(Events.LOCAL_MINUTE, "int")
          .add(Events.LON, "double")
          .add(Events.LAT, "double")
          .add(Events.EAST_M, "double")
          .add(Events.NORTH_M, "double")
          .add(Events.LOCATION_PRECISION, "string")
          .add(Events.BEAT, "string")
          .add(Events.STACKED, "boolean")
          .add(Events.KIND, "string")
          .add(Events.MONTH, "string");

  private final Dataset<Row> rows;

  private LakeEvents(Dataset<Row> rows) {
    this.rows = rows;
  }

  /** Opens the events; nothing is read yet. */
  public static LakeEvents of(SparkSession spark, LakeLoad load) {
    return new LakeEvents(
        spark
            .read()
            .schema(SCHEMA)
            .parquet(load.table(LakeV1.EVENTS))
            .withColumn(EPOCH_DAY, unix_date(col(Events.LOCAL_DATE)))
            .withColumn(CLUSTERABLE, isClusterable())
            .withColumn(COPY, explode(sequence(lit(1), col(Events.WEIGHT)))));
  }

  /** Counts the events of each category; in no fixed order. */
  public List<CategorySpan> categories() {
    return rows
        .groupBy(Events.KIND, Events.CATEGORY)
        .agg(
            count(lit(1)),
            count(col(Events.BEAT)),
            min(EPOCH_DAY),
            max(EPOCH_DAY),
            count_if(col(COPY).equalTo(1)),
            min(Events.EAST_M),
            max(Events.EAST_M),
            min(Events.NORTH_M),
            max(Events.NORTH_M))
        .collectAsList()
        .stream()
        .map(LakeEvents::span)
        .toList();
  }

  private static CategorySpan span(Row row) {
    return new CategorySpan(
        row.getString(0),
        row.getString(1),
        row.getLong(2),
        row.getLong(3),
        new DateRange(
            LocalDate.ofEpochDay(row.getInt(4)), LocalDate.ofEpochDay(row.getInt(5) + 1L)),
        row.getLong(6),
        new Envelope(row.getDouble(7), row.getDouble(8), row.getDouble(9), row.getDouble(10)));
  }

  /**
   * Returns the events of these days that clusters are made of: kind, category, metres east and
   * north, and day.
   */
  Dataset<Row> clusterable(DateRange window) {
    return rows.filter(within(window))
        .filter(col(CLUSTERABLE))
        .select(Events.KIND, Events.CATEGORY, Events.EAST_M, Events.NORTH_M, EPOCH_DAY);
  }

  /** Returns those of the {@link #clusterable} events that are of a subject. */
  Dataset<Row> clusterable(DateRange window, Subject subject) {
    return clusterable(window)
        .filter(col(Events.KIND).equalTo(subject.kind()))
        .filter(col(Events.CATEGORY).equalTo(subject.category()));
  }

  /**
   * Returns every place at which an event of any category ever was, as metres east and metres
   * north; in no fixed order.
   */
  double[][] knownPlaces() {
    List<Row> places =
        rows.filter(isPlaced()).select(Events.EAST_M, Events.NORTH_M).distinct().collectAsList();
    return new double[][] {
      places.stream().mapToDouble(place -> place.getDouble(0)).toArray(),
      places.stream().mapToDouble(place -> place.getDouble(1)).toArray()
    };
  }

  /** Returns all events with what blocks keep of them: kind and category come first. */
  Dataset<Row> stamps() {
    return rows.select(
        Events.KIND,
        Events.CATEGORY,
        Events.LON,
        Events.LAT,
        EPOCH_DAY,
        Events.LOCAL_MINUTE,
        CLUSTERABLE);
  }

  /** Returns the events inside beats: beat, kind, category and day. */
  Dataset<Row> inBeats() {
    return rows.filter(col(Events.BEAT).isNotNull())
        .select(Events.BEAT, Events.KIND, Events.CATEGORY, EPOCH_DAY);
  }

  private static Column isClusterable() {
    return isPlaced().and(col(Events.CATEGORY).notEqual(Events.UNMAPPED));
  }

  /** Returns the condition that an event happened where it says, as far as is known. */
  private static Column isPlaced() {
    return col(Events.STACKED)
        .equalTo(false)
        .and(col(Events.LOCATION_PRECISION).notEqual(LocationPrecision.AREA.name()));
  }

  /** Returns the condition that a row with an epoch day lies in these days. */
  static Column within(DateRange days) {
    return col(EPOCH_DAY)
        .geq(days.from().toEpochDay())
        .and(col(EPOCH_DAY).lt(days.to().toEpochDay()));
  }
}
