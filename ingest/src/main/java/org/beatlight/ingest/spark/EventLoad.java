package org.beatlight.ingest.spark;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.beatlight.ingest.pack.Marks;
import org.beatlight.ingest.pack.RowBatch;
import org.beatlight.ingest.pack.SplitTally;
import org.beatlight.ingest.pack.Verdicts;
import org.beatlight.ingest.source.SourceSplit;

/**
 * Takes the events of all sources into a load. Every row is read and judged once, alone; then come
 * those, few among many, of which other rows have something to tell.
 */
public final class EventLoad {
  private final JavaSparkContext context;
  private final List<SourceSplit> splits;
  private final CleaningRules rules;

  /** Makes a load of these splits by these rules. */
  public EventLoad(SparkSession spark, List<SourceSplit> splits, CleaningRules rules) {
    this.context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    this.splits = List.copyOf(splits);
    this.rules = rules;
  }

  /**
   * Writes all events and findings.
   *
   * @param load the folder of the load
   * @return what became of the rows of each input, by its index
   * @throws IllegalStateException if a row was lost on the way
   */
  public Map<Integer, SplitTally> write(Path load) {
    JavaRDD<RowBatch> batches = RowBatches.of(context, splits, context.broadcast(rules));
    RowRelations relations = RowRelations.find(batches, splits);
    RecordMarks marks = new RecordMarks(batches, splits, context);
    Marks losers = marks.losers(relations.records());
    Marks alike = marks.alike(relations.alike(), losers);
    Verdicts verdicts =
        new Verdicts(losers, alike, new Stacks(batches, splits, losers).find(relations.places()));
    Broadcast<LoadFrame> frame =
        context.broadcast(
            new LoadFrame(
                rules.sources(), splits, RowNumbers.of(splits, relations.rowsOfSplit()), verdicts));
    Map<Integer, SplitTally> tallies = FindingTasks.write(batches, frame, load);
    requireAllWritten(tallies, EventTasks.write(batches, frame, load));
    batches.unpersist();
    return tallies;
  }

  private void requireAllWritten(Map<Integer, SplitTally> tallies, Map<Integer, Long> written) {
    long kept = tallies.values().stream().mapToLong(SplitTally::kept).sum();
    long stored = written.values().stream().mapToLong(Long::longValue).sum();
    if (kept != stored) {
      throw new IllegalStateException(
          "expected the %d events that were kept in the lake, wrote %d".formatted(kept, stored));
    }
  }
}
