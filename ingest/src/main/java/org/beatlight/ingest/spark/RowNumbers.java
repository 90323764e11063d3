package org.beatlight.ingest.spark;

import java.io.Serializable;
import java.util.List;
import org.beatlight.ingest.source.SourceSplit;

/**
 * Numbers rows within their file and within their source, the first being 1. Arrays are by split.
 */
record RowNumbers(long[] beforeInFile, long[] beforeInSource) implements Serializable {
  /**
   * Numbers rows.
   *
   * @param rowsOfSplit how many rows each split has
   */
  static RowNumbers of(List<SourceSplit> splits, long[] rowsOfSplit) {
    long[] inFile = new long[splits.size()];
    long[] inSource = new long[splits.size()];
    for (int i = 1; i < inFile.length; i++) {
      SourceSplit before = splits.get(i - 1);
      SourceSplit here = splits.get(i);
      boolean sameFile = before.file().index() == here.file().index();
      boolean sameSource = before.file().source() == here.file().source();
      inFile[i] = sameFile ? inFile[i - 1] + rowsOfSplit[i - 1] : 0;
      inSource[i] = sameSource ? inSource[i - 1] + rowsOfSplit[i - 1] : 0;
    }
    return new RowNumbers(inFile, inSource);
  }
}
