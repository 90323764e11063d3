package org.beatlight.ingest.clean;

import java.io.Serializable;

/**
 * Where a row came from.
 *
 * @param split the split's place among all splits of all files of all sources, from 0
 * @param record the record's number within that split, from 1
 */
public record RowPlace(int split, long record) implements Comparable<RowPlace>, Serializable {
  @Override
  public int compareTo(RowPlace other) {
    int bySplit = Integer.compare(split, other.split);
    return bySplit != 0 ? bySplit : Long.compare(record, other.record);
  }
}
