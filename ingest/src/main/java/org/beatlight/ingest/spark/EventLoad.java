package org.beatlight.ingest.spark;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.beatlight.core.quality.FindingCode;
import org.beatlight.core.quality.SourceQuality;
import org.beatlight.core.quality.SourceTally;
import org.beatlight.ingest.clean.SourceRules;
import org.beatlight.ingest.source.SourceFile;

/** Takes the events of all sources into a load. */
public final class EventLoad {
  private final SparkSession spark;
  private final List<SourceFile> files;
  private final CleaningRules rules;

  /** Makes a load of these files by these rules. */
  public EventLoad(SparkSession spark, List<SourceFile> files, CleaningRules rules) {
    this.spark = spark;
    this.files = List.copyOf(files);
    this.rules = rules;
  }

  /**
   * Writes all events and findings.
   *
   * @return the quality of each source, in the order of the settings; what was kept is counted in
   *     what was written
   */
  public List<SourceQuality> write(LoadWriter writer) {
    Dataset<Row> outcomes = keptAtHand(Cleaning.outcomes(spark, files, rules));
    Census census = Census.of(outcomes);
    RowNumbers numbers = new RowNumbers(files, census.recordsByFile());
    LoadFrame frame = new LoadFrame(rules.sources(), numbers, Stacks.of(outcomes, census));
    Broadcast<LoadFrame> shared =
        JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(frame);
    writer.writeEvents(outcomes, shared);
    writer.writeFindings(outcomes, shared);
    return qualities(numbers, writer);
  }

  /**
   * Keeps rows as they are computed, in memory and beyond that on disk, until nobody refers to them
   * any more. A cached dataset would do so too, but turns them into compressed columns and back,
   * which costs more than the cleaning.
   */
  private static Dataset<Row> keptAtHand(Dataset<Row> rows) {
    return rows.localCheckpoint(false, StorageLevel.MEMORY_AND_DISK());
  }

  private List<SourceQuality> qualities(RowNumbers numbers, LoadWriter writer) {
    Map<String, Long> kept = new HashMap<>();
    writer.countEvents().collectAsList().forEach(r -> kept.put(r.getString(0), r.getLong(1)));
    Map<String, Map<FindingCode, Long>> findings = new HashMap<>();
    for (Row row : writer.countFindings().collectAsList()) {
      findings
          .computeIfAbsent(row.getString(0), source -> new EnumMap<>(FindingCode.class))
          .put(FindingCode.valueOf(row.getString(1)), row.getLong(2));
    }

    List<SourceQuality> qualities = new ArrayList<>();
    for (int i = 0; i < rules.sources().size(); i++) {
      SourceRules source = rules.sources().get(i);
      Map<FindingCode, Long> found = findings.getOrDefault(source.name(), Map.of());
      long keptHere = kept.getOrDefault(source.name(), 0L);
      qualities.add(
          new SourceQuality(
              SourceTally.of(source.name(), numbers.read(i), keptHere, found), found));
    }
    return qualities;
  }
}
