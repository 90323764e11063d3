package org.beatlight.ingest.pack;

import java.util.Arrays;
import java.util.List;

/**
 * What all rows tell of each other.
 *
 * @param losers rows that do not stand for their record
 * @param alike events that are like one before them
 * @param crowded the hashes of places with enough events to be stacked, sorted
 * @param rowsOfSplit how many rows each split has
 */
public record Comparison(Marks losers, Marks alike, long[] crowded, long[] rowsOfSplit) {

  /** Joins all parts. */
  public static Comparison of(List<ComparedPart> parts, int splits) {
    Marks losers = Marks.of(parts.stream().flatMap(part -> part.losers().stream()).toList());
    Marks alike =
        Marks.of(
            parts.stream().flatMap(part -> part.alike().afterTheFirst(losers).stream()).toList());
    long[] crowded =
        parts.stream().flatMapToLong(part -> Arrays.stream(part.crowded())).sorted().toArray();
    long[] rowsOfSplit = new long[splits];
    parts.forEach(part -> part.rowsOfSplit().forEach((split, rows) -> rowsOfSplit[split] = rows));
    return new Comparison(losers, alike, crowded, rowsOfSplit);
  }
}
