package org.beatlight.core.quality;

import java.util.Map;
import org.beatlight.core.quality.FindingCode.Outcome;

/** Where rows went: read = kept + dropped + superseded + duplicates. */
public record RowCounts(long read, long kept, long dropped, long superseded, long duplicates) {
  public static final RowCounts NONE = new RowCounts(0, 0, 0, 0, 0);

  public RowCounts {
    if (Math.min(kept, Math.min(dropped, Math.min(superseded, duplicates))) < 0) {
      throw new IllegalArgumentException(
          "expected counts >= 0, got kept %d, dropped %d, superseded %d, duplicates %d"
              .formatted(kept, dropped, superseded, duplicates));
    }
    if (read != kept + dropped + superseded + duplicates) {
      throw new IllegalArgumentException(
          "read %d is not kept %d + dropped %d + superseded %d + duplicates %d"
              .formatted(read, kept, dropped, superseded, duplicates));
    }
  }

  /**
   * Adds up the findings that took rows away.
   *
   * @param kept rows kept, counted on their own so that a lost row shows
   * @throws IllegalArgumentException if a row is unaccounted for
   */
  public static RowCounts of(long read, long kept, Map<FindingCode, Long> findings) {
    return new RowCounts(
        read,
        kept,
        sum(findings, Outcome.DROPPED),
        sum(findings, Outcome.SUPERSEDED),
        sum(findings, Outcome.DUPLICATE));
  }

  /** Returns both together. */
  public RowCounts plus(RowCounts other) {
    return new RowCounts(
        read + other.read,
        kept + other.kept,
        dropped + other.dropped,
        superseded + other.superseded,
        duplicates + other.duplicates);
  }

  static long sum(Map<FindingCode, Long> findings, Outcome outcome) {
    return findings.entrySet().stream()
        .filter(e -> e.getKey().outcome() == outcome)
        .mapToLong(Map.Entry::getValue)
        .sum();
  }
}
