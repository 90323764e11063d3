package org.beatlight.formats;

import java.util.List;

/**
 * One record of an input.
 *
 * @param number its line where records are lines, else its place among the records; from 1
 * @param values one a column; none where there is a fault
 * @param fault why it could not be read; empty where it could
 */
public record TextRecord(long number, List<String> values, String fault) {
  public TextRecord {
    values = List.copyOf(values);
  }
}
