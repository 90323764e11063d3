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
 * Packs the events of a partition by subject, and by parts of a subject, so that a shuffle moves a
 * few arrays and not a row an event.
 */
final class Chunks implements MapPartitionsFunction<Row, Row> {
  private static final StructType SCHEMA =
      new StructType()
          .add(LakeV1.Events.KIND, "string", false)
          .add(LakeV1.Events.CATEGORY, "string", false)
          .add("part", "int", false)
          .add("payload", "binary", false);

  private static final int[] THE_ONE = {0};

  private final NewChunk newChunk;
  private final Parts parts;

  private Chunks(NewChunk newChunk, Parts parts) {
    this.newChunk = newChunk;
    this.parts = parts;
  }

  /** Returns the chunks of all events, grouped by subject. */
  static KeyValueGroupedDataset<String, Row> bySubject(Dataset<Row> events, NewChunk newChunk) {
    return byPart(events, newChunk, event -> THE_ONE);
  }

  /** Returns the chunks of all events, grouped by subject and part. */
  static KeyValueGroupedDataset<String, Row> byPart(
      Dataset<Row> events, NewChunk newChunk, Parts parts) {
    return events
        .mapPartitions(new Chunks(newChunk, parts), Encoders.row(SCHEMA))
        .groupByKey(
            (MapFunction<Row, String>) row -> Subject.of(row).key() + "/" + part(row),
            Encoders.STRING());
  }

  static int part(Row chunk) {
    return chunk.getInt(2);
  }

  static byte[] payload(Row chunk) {
    return chunk.getAs(3);
  }

  @Override
  public Iterator<Row> call(Iterator<Row> events) {
    Map<Target, Chunk> open = new LinkedHashMap<>();
    List<Row> packed = new ArrayList<>();
    while (events.hasNext()) {
      Row event = events.next();
      Subject subject = Subject.of(event);
      for (int part : parts.of(event)) {
        Target target = new Target(subject, part);
        Chunk chunk = open.computeIfAbsent(target, t -> newChunk.get());
        chunk.add(event);
        if (chunk.isFull()) {
          packed.add(target.row(chunk));
        }
      }
    }
    open.forEach(
        (target, chunk) -> {
          if (!chunk.isEmpty()) {
            packed.add(target.row(chunk));
          }
        });
    return packed.iterator();
  }

  /** Where an event goes. */
  private record Target(Subject subject, int part) {
    Row row(Chunk chunk) {
      return RowFactory.create(subject.kind(), subject.category(), part, chunk.pack());
    }
  }

  /** Makes an empty chunk; shipped to the executors. */
  interface NewChunk extends Supplier<Chunk>, Serializable {}

  /** Says to which parts of its subject an event goes; shipped to the executors. */
  interface Parts extends Serializable {
    int[] of(Row event);
  }
}
