package org.beatlight.ingest.spark;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.beatlight.ingest.source.SourceFile;

/** Numbers the rows of each source through all its files, the first being 1. */
final class RowNumbers implements Serializable {
  private final TreeMap<Integer, Long> rowsBeforeFile = new TreeMap<>();
  private final TreeMap<Integer, Long> rowsOfSource = new TreeMap<>();

  RowNumbers(List<SourceFile> files, Map<Integer, Long> recordsByFile) {
    for (SourceFile file : files) {
      long before = rowsOfSource.getOrDefault(file.source(), 0L);
      rowsBeforeFile.put(file.index(), before);
      rowsOfSource.put(file.source(), before + recordsByFile.getOrDefault(file.index(), 0L));
    }
  }

  /** Returns the row number of an outcome. */
  long of(Row outcome) {
    int file = outcome.<Integer>getAs(OutcomeCodec.FILE);
    return rowsBeforeFile.getOrDefault(file, 0L) + outcome.<Long>getAs(OutcomeCodec.RECORD);
  }

  /** Returns how many rows a source has. */
  long read(int source) {
    return rowsOfSource.getOrDefault(source, 0L);
  }
}
