package org.beatlight.ingest.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.PairFlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.beatlight.core.quality.FindingCode;
import org.beatlight.ingest.clean.RecordHistory;
import org.beatlight.ingest.clean.RowPlace;
import org.beatlight.ingest.clean.Version;
import org.beatlight.ingest.pack.FrequentHashes;
import org.beatlight.ingest.pack.Marks;
import org.beatlight.ingest.pack.Marks.Mark;
import org.beatlight.ingest.pack.RowBatch;
import org.beatlight.ingest.source.SourceFile;
import org.beatlight.ingest.source.SourceFile.Identity;
import org.beatlight.ingest.source.SourceSplit;
import scala.Tuple2;

/** What rows that share a record, or are alike, tell of each other. */
final class RecordMarks {
  private final JavaRDD<RowBatch> batches;
  private final Broadcast<List<SourceFile>> fileOfSplit;

  RecordMarks(JavaRDD<RowBatch> batches, List<SourceSplit> splits, JavaSparkContext context) {
    this.batches = batches;
    this.fileOfSplit = context.broadcast(splits.stream().map(SourceSplit::file).toList());
  }

  /**
   * Returns the rows that do not stand for their record.
   *
   * @param shared the low half of the keys that several rows have, sorted
   */
  Marks losers(long[] shared) {
    if (shared.length == 0) {
      return Marks.of(List.of());
    }

    Broadcast<List<SourceFile>> files = fileOfSplit;
    PairFlatMapFunction<RowBatch, RecordKey, Version> rows =
        batch -> rows(batch, shared, files.value().get(batch.split()));
    FlatMapFunction<Tuple2<RecordKey, Iterable<Version>>, Mark> judge =
        record -> losers(record, files.value()).iterator();
    return Marks.of(batches.flatMapToPair(rows).groupByKey().flatMap(judge).collect());
  }

  /**
   * Returns the events that are like one before them.
   *
   * @param shared the likenesses that several rows have, sorted
   * @param losers rows that are no events
   */
  Marks alike(long[] shared, Marks losers) {
    if (shared.length == 0) {
      return Marks.of(List.of());
    }

    PairFlatMapFunction<RowBatch, Long, RowPlace> rows =
        batch -> alike(batch, shared, losers).iterator();
    FlatMapFunction<Tuple2<Long, Iterable<RowPlace>>, Mark> judge =
        group -> afterTheFirst(group._2).iterator();
    return Marks.of(batches.flatMapToPair(rows).groupByKey().flatMap(judge).collect());
  }

  private static Iterator<Tuple2<RecordKey, Version>> rows(
      RowBatch batch, long[] shared, SourceFile file) {
    List<Tuple2<RecordKey, Version>> rows = new ArrayList<>();
    for (int i = 0; i < batch.rows(); i++) {
      if (!batch.standsAlone(i) && FrequentHashes.contains(shared, batch.keyLow()[i])) {
        RecordKey key = new RecordKey(file.source(), batch.keyHigh()[i], batch.keyLow()[i]);
        rows.add(new Tuple2<>(key, batch.version(i)));
      }
    }
    return rows.iterator();
  }

  private static List<Mark> losers(
      Tuple2<RecordKey, Iterable<Version>> record, List<SourceFile> files) {
    List<Version> rows = new ArrayList<>();
    record._2.forEach(rows::add);
    boolean counted = rows.stream().anyMatch(row -> row.count() < 0);
    boolean byEvent = files.get(rows.get(0).place().split()).identity() == Identity.EVENT;
    Map<RowPlace, FindingCode> losers =
        counted || byEvent
            ? RecordHistory.losersWithCounts(
                rows, byEvent ? FindingCode.LIKELY_DUPLICATE : FindingCode.SUPERSEDED)
            : RecordHistory.losers(rows);
    return losers.entrySet().stream().map(row -> new Mark(row.getKey(), row.getValue())).toList();
  }

  private static List<Tuple2<Long, RowPlace>> alike(RowBatch batch, long[] shared, Marks losers) {
    List<Tuple2<Long, RowPlace>> rows = new ArrayList<>();
    for (int i = 0; i < batch.rows(); i++) {
      long likeness = batch.likeness()[i];
      RowPlace place = new RowPlace(batch.split(), batch.firstRecord() + i);
      if (likeness != 0
          && FrequentHashes.contains(shared, likeness)
          && losers.of(place.split(), place.record()) == null) {
        rows.add(new Tuple2<>(likeness, place));
      }
    }
    return rows;
  }

  private static List<Mark> afterTheFirst(Iterable<RowPlace> alike) {
    List<RowPlace> places = new ArrayList<>();
    alike.forEach(places::add);
    return places.stream()
        .sorted()
        .skip(1)
        .map(place -> new Mark(place, FindingCode.LIKELY_DUPLICATE))
        .toList();
  }

  /** What tells a record from all others of all sources. */
  private record RecordKey(int source, long high, long low) implements Serializable {}
}
