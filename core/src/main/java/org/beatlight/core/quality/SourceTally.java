package org.beatlight.core.quality;

import static org.beatlight.core.quality.FindingCode.Outcome;

import java.util.Map;

/** Where the rows of one source went: read = kept + dropped + superseded + duplicates. */
public record SourceTally(
    String source, long read, long kept, long dropped, long superseded, long duplicates) {
  public SourceTally {
    if (read != kept + dropped + superseded + duplicates) {
      throw new IllegalArgumentException(
          "%s: read %d is not kept %d + dropped %d + superseded %d + duplicates %d"
              .formatted(source, read, kept, dropped, superseded, duplicates));
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
        sum(findings, Outcome.DROPPED),
        sum(findings, Outcome.SUPERSEDED),
        sum(findings, Outcome.DUPLICATE));
  }

  private static long sum(Map<FindingCode, Long> findings, Outcome outcome) {
    return findings.entrySet().stream()
        .filter(e -> e.getKey().outcome() == outcome)
        .mapToLong(Map.Entry::getValue)
        .sum();
  }
}
