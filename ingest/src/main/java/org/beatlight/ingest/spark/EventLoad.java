package org.beatlight.ingest.spark;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.SparkSession;
import org.beatlight.ingest.pack.ComparedPart;
import org.beatlight.ingest.pack.Comparison;
import org.beatlight.ingest.pack.Piece;
import org.beatlight.ingest.pack.SplitTally;
import org.beatlight.ingest.pack.Verdicts;
import org.beatlight.ingest.source.SourceSplit;

/**
 * Takes the events of all sources into a load. Every row is read and judged once, alone, and moves
 * once: what others must know of it to where they are compared, the rest to where it is written.
 * What comparing tells, of few rows among many, is known to all before anything is written.
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
    RowPieces pieces = RowPieces.of(context, splits, context.broadcast(rules));
    Comparison comparison = compare(pieces);
    Verdicts verdicts =
        new Verdicts(
            comparison.losers(),
            comparison.alike(),
            new Stacks(pieces, splits, comparison.losers()).find(comparison.crowded()));
    RowNumbers numbers = RowNumbers.of(splits, comparison.rowsOfSplit());
    LoadFrame frame =
        new LoadFrame(rules.sources(), rules.ground().beatCodes(), splits, numbers, verdicts);
    Map<Integer, SplitTally> tallies = LoadTasks.write(pieces, context.broadcast(frame), load);
    requireAllWritten(comparison, tallies);
    return tallies;
  }

  private Comparison compare(RowPieces pieces) {
    FlatMapFunction<Iterator<Piece>, ComparedPart> compare =
        part -> List.of(ComparedPart.of(part)).iterator();
    return Comparison.of(pieces.eachCompared(compare), splits.size());
  }

  private static void requireAllWritten(Comparison comparison, Map<Integer, SplitTally> tallies) {
    long read = Arrays.stream(comparison.rowsOfSplit()).sum();
    long written = tallies.values().stream().mapToLong(SplitTally::read).sum();
    if (read != written) {
      throw new IllegalStateException(
          "expected to account for the %d rows that were read, got %d".formatted(read, written));
    }
  }
}
