package org.beatlight.analytics.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.KeyValueGroupedDataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.beatlight.core.contract.LakeV1;

/**
 * Packs the events of a partition by subject, so that a shuffle moves a few arrays and not a row an
 * event.
 */
final class Chunks implements MapPartitionsFunction<Row, Row> {
  private static final StructType SCHEMA =
      new StructType()
          .add(LakeV1.Events.KIND, "string", false)
          .add(LakeV1.Events.CATEGORY, "string", false)
          .add("payload", "binary", false);

  private final NewChunk newChunk;

  private Chunks(NewChunk newChunk) {
    this.newChunk = newChunk;
  }

  /** Returns the chunks of all events, grouped by subject. */
  static KeyValueGroupedDataset<String, Row> bySubject(Dataset<Row> events, NewChunk newChunk) {
    return events
        .mapPartitions(new Chunks(newChunk), Encoders.row(SCHEMA))
        .groupByKey((MapFunction<Row, String>) row -> Subject.of(row).key(), Encoders.STRING());
  }

  static byte[] payload(Row chunk) {
    return chunk.getAs(2);
  }

  @Override
  public Iterator<Row> call(Iterator<Row> events) {
    Map<Subject, Chunk> open = new LinkedHashMap<>();
    List<Row> packed = new ArrayList<>();
    while (events.hasNext()) {
      Row event = events.next();
      Subject subject = Subject.of(event);
      Chunk chunk = open.computeIfAbsent(subject, s -> newChunk.get());
      chunk.add(event);
      if (chunk.isFull()) {
        packed.add(row(subject, chunk));
      }
    }
    open.forEach(
        (subject, chunk) -> {
          if (!chunk.isEmpty()) {
            packed.add(row(subject, chunk));
          }
        });
    return packed.iterator();
  }

  private static Row row(Subject subject, Chunk chunk) {
    return RowFactory.create(subject.kind(), subject.category(), chunk.pack());
  }

  /** Makes an empty chunk; shipped to the executors. */
  interface NewChunk extends Supplier<Chunk>, Serializable {}
}
