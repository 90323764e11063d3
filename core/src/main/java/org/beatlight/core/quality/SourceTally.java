package org.beatlight.core.quality;

import java.util.Map;

/** Where the rows of one source went: read = kept + dropped + superseded + duplicates. */
public record SourceTally(
    String source, long read, long kept, long dropped, long superseded, long duplicates) {
  public SourceTally {
    try {
      new RowCounts(read, kept, dropped, superseded, duplicates);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(source + ": " + e.getMessage(), e);
    }
  }

  /**
   * Adds up the findings that took rows away.
   *
   * @param read rows read
   * @param kept rows kept, counted on their own so that a lost row shows
   * @param findings findings by code
   * @throws IllegalArgumentException if a row is unaccounted for
   */
  public static SourceTally of(
      String source, long read, long kept, Map<FindingCode, Long> findings) {
    return new SourceTally(
        source,
        read,
        kept,
        RowCounts.sum(findings, FindingCode.Outcome.DROPPED),
        RowCounts.sum(findings, FindingCode.Outcome.SUPERSEDED),
        RowCounts.sum(findings, FindingCode.Outcome.DUPLICATE));
  }

  /** Returns the counts without the name. */
  public RowCounts rows() {
    return new RowCounts(read, kept, dropped, superseded, duplicates);
  }
}
