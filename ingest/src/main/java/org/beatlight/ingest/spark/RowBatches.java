package org.beatlight.ingest.spark;

import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import org.beatlight.ingest.pack.BatchMaker;
import org.beatlight.ingest.pack.RowBatch;
import org.beatlight.ingest.source.SourceSplit;
import org.beatlight.ingest.source.SplitRows;

/** Reads every split once and judges every row once, alone. */
final class RowBatches {
  private RowBatches() {}

  /**
   * Returns the rows of all splits, one partition a split, kept on disk as they are computed, so
   * that memory does not grow with the input.
   */
  static JavaRDD<RowBatch> of(
      JavaSparkContext context, List<SourceSplit> splits, Broadcast<CleaningRules> rules) {
    FlatMapFunction<SourceSplit, RowBatch> judge = split -> batches(split, rules.value());
    return context
        .parallelize(splits, splits.size())
        .flatMap(judge)
        .persist(StorageLevel.DISK_ONLY());
  }

  private static Iterator<RowBatch> batches(SourceSplit split, CleaningRules rules) {
    return new BatchMaker(
        split.index(),
        new SplitRows(split),
        rules.cleaner(split.file()),
        split.file().tellsVersions());
  }
}
