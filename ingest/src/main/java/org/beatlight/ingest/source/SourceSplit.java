package org.beatlight.ingest.source;

import java.io.Serializable;

/**
 * A piece of an input that one task reads: whole records.
 *
 * @param index the piece's place among all pieces of all inputs, from 0
 * @param from the byte where its first record begins; 0 for inputs that are read whole
 * @param to the byte where the next piece begins
 * @param firstLine the line at {@code from}, from 1
 */
public record SourceSplit(SourceFile file, int index, long from, long to, long firstLine)
    implements Serializable {
  static final long TO_THE_END = Long.MAX_VALUE;
}
