package org.beatlight.ingest.spark;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/**
 * What a first look over all outcomes tells.
 *
 * @param recordsByFile the records of each file
 * @param mixBySource the events of each source by category
 */
record Census(Map<Integer, Long> recordsByFile, Map<Integer, Map<String, Long>> mixBySource) {
  /**
   * Counts. Records are numbered without gaps, so the greatest number is the count; a row that is
   * lost on the way shows when the kept and the dropped are added up.
   */
  static Census of(Dataset<Row> outcomes) {
    List<Row> groups =
        outcomes
            .groupBy(OutcomeCodec.SOURCE, OutcomeCodec.FILE, OutcomeCodec.CATEGORY)
            .agg(functions.max(OutcomeCodec.RECORD), functions.count("*"))
            .collectAsList();
    Map<Integer, Long> records = new TreeMap<>();
    Map<Integer, Map<String, Long>> mix = new TreeMap<>();
    for (Row group : groups) {
      records.merge(group.getInt(1), group.getLong(3), Math::max);
      if (!group.isNullAt(2)) { // only events have a category
        mix.computeIfAbsent(group.getInt(0), source -> new TreeMap<>())
            .merge(group.getString(2), group.getLong(4), Long::sum);
      }
    }
    return new Census(records, mix);
  }
}
